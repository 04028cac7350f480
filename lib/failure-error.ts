import type { Failure, FailureKind } from './portal/failure';

/** A `Failure` on its way through promises. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
    this.name = 'FailureError';
  }
}

/**
 * @param reason whatever was thrown
 * @returns its `Failure`: carried along, `aborted` for an abort, `internal` for everything else
 */
export function failureOf(reason: unknown): Failure {
  if (reason instanceof FailureError) return reason.failure;
  if (reason instanceof DOMException && reason.name === 'AbortError') return { kind: 'aborted' };
  return {
    kind: 'internal',
    details: reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason),
  };
}

/** Shorthand for code that has only a kind to say. */
export function fail(kind: FailureKind, more: Omit<Failure, 'kind'> = {}): never {
  throw new FailureError({ kind, ...more });
}
