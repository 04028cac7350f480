/** A client on the demo portal, and what went over the wire. */
import { setMaxListeners } from 'node:events';
import { afterAll, beforeEach } from 'vitest';
import { FailureError } from '../../../lib/failure-error';
import { type Credential, createPortalClient, type PortalClient } from '../../../lib/portal/client';
import type { Failure } from '../../../lib/portal/failure';
import { type DemoPortal, startPortal } from '../../portal';

export interface Wire {
  method: string;
  path: string;
  status: number;
  bytes: number;
}

export interface Asking {
  demo: DemoPortal;
  client: PortalClient;
  /** The portal's host, as in a reference. */
  host: string;
  /** Answers in the order they came, redirects followed counting once. */
  wire: Wire[];
  badTokens: string[];
  /** Signs in by token, or out. */
  as(who: { token: string } | string | null): void;
}

/** Starts a portal for a test file; each test finds it, and the client, as new. */
export async function asking(): Promise<Asking> {
  const demo = await startPortal({ faults: true });
  const host = new URL(demo.origin).host;
  let credential: Credential | null = null;
  const make = () =>
    createPortalClient({
      language: () => 'fr',
      credentialFor: async () => credential,
      onBadToken: (portal) => asked.badTokens.push(portal),
      async fetch(input, init) {
        const response = await fetch(input, init);
        const bytes = (await response.clone().arrayBuffer()).byteLength;
        const { pathname, search } = new URL(String(input));
        asked.wire.push({
          method: init?.method ?? 'GET',
          path: pathname + search,
          status: response.status,
          bytes,
        });
        return response;
      },
    });
  const asked: Asking = {
    demo,
    host,
    client: make(),
    wire: [],
    badTokens: [],
    as(who) {
      const token = typeof who === 'string' ? who : who?.token;
      credential = token ? { way: 'token', token } : null;
      asked.client.forget(host);
    },
  };
  beforeEach(() => {
    demo.reset();
    credential = null;
    asked.client = make();
    asked.wire.length = 0;
    asked.badTokens.length = 0;
  });
  afterAll(() => demo.close());
  return asked;
}

/** A signal that never fires. */
export const signal = new AbortController().signal;
// Dozens of requests share it.
setMaxListeners(0, signal);

/** @returns the failure that a promise rejects with */
export async function failureFrom(promise: Promise<unknown>): Promise<Failure> {
  const reason = await promise.then(
    (value) => new Error(`no failure, but ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (reason instanceof FailureError) return reason.failure;
  throw reason;
}
