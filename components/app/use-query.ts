import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import type { Answers, RequestName, Requests } from '../../lib/messages';
import type { Failure } from '../../lib/portal/failure';
import { useApp } from './context';

export type Query<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T; refresh(): void }
  | { state: 'failed'; failure: Failure; retry(): void };

/** What was answered while this surface is open: going back shows it at once. */
const answered = new Map<string, unknown>();

/** Forgets answers that a write has made stale, e.g. `forget('discussion.')`. */
export function forget(prefix: string): void {
  for (const key of answered.keys()) if (key.startsWith(prefix)) answered.delete(key);
}

/**
 * Reads something through the background. Aborted when the component goes away or asks for something else;
 * shown at once from what this surface has already been answered.
 *
 * @param params null: not asked (yet)
 */
export function useQuery<K extends RequestName>(type: K, params: Requests[K] | null): Query<Answers[K]> {
  const { ask } = useApp();
  const key = params === null ? null : `${type} ${JSON.stringify(params)}`;
  const [turn, setTurn] = useState(0);
  const [result, setResult] = useState<{ key: string; value?: Answers[K]; failure?: Failure }>();
  const asked = useRef(params);
  asked.current = params;

  const again = useCallback(() => {
    if (key) answered.delete(key);
    setResult(undefined);
    setTurn((n) => n + 1);
  }, [key]);

  useEffect(() => {
    if (key === null || asked.current === null || answered.has(key)) return;
    const abort = new AbortController();
    ask(type, asked.current, abort.signal).then(
      (value) => {
        answered.set(key, value);
        if (!abort.signal.aborted) setResult({ key, value });
      },
      (reason: unknown) => {
        if (!abort.signal.aborted) setResult({ key, failure: failureOf(reason) });
      },
    );
    return () => abort.abort();
  }, [key, turn, ask, type]);

  if (key !== null && answered.has(key)) {
    return { state: 'ready', value: answered.get(key) as Answers[K], refresh: again };
  }
  if (result && result.key === key && result.failure) {
    return { state: 'failed', failure: result.failure, retry: again };
  }
  return { state: 'loading' };
}
