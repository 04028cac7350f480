import type { PortalClient } from '../../../lib/portal/client';
import { createPortalClient } from '../../../lib/portal/client';
import type { Credential } from '../../../lib/portal/credential';

/** One request as the network saw it. */
export interface Seen {
  method: string;
  url: URL;
  headers: Headers;
  body: unknown;
  init: RequestInit;
}

export type Reply = (seen: Seen) => Response | Promise<Response>;

/** @returns a JSON answer; its `url` is the request's, unless `url` says otherwise */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** @returns an answer that pretends to come from `url`, as after a redirect */
export function from(url: string, response: Response): Response {
  return Object.defineProperty(response, 'url', { value: url });
}

/** A network that answers by `reply`, keeps what it saw and obeys abort signals. */
export function fakeNetwork(reply: Reply): { fetch: typeof fetch; seen: Seen[] } {
  const seen: Seen[] = [];
  const fetch: typeof globalThis.fetch = (input, init = {}) => {
    const one: Seen = {
      method: init.method ?? 'GET',
      url: new URL(String(input)),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      init,
    };
    seen.push(one);
    return new Promise((resolve, reject) => {
      const leave = () => reject(init.signal?.reason);
      if (init.signal?.aborted) return leave();
      init.signal?.addEventListener('abort', leave, { once: true });
      Promise.resolve(one).then(reply).then(resolve, reject);
    });
  };
  return { fetch, seen };
}

/** A client on a fake network. */
export function fakeClient(
  reply: Reply,
  options: { credential?: Credential | null; language?: string; now?: () => number } = {},
): { client: PortalClient; seen: Seen[]; badTokens: string[] } {
  const { fetch, seen } = fakeNetwork(reply);
  const badTokens: string[] = [];
  const client = createPortalClient({
    fetch,
    now: options.now,
    language: () => options.language ?? 'fr-CA',
    credentialFor: async () => options.credential ?? null,
    onBadToken: (portal) => badTokens.push(portal),
  });
  return { client, seen, badTokens };
}

/** @returns the failure that a promise rejects with */
export async function failureFrom(promise: Promise<unknown>) {
  const reason = await promise.then(
    (value) => Promise.reject(new Error(`no failure, but ${JSON.stringify(value)}`)),
    (thrown: unknown) => thrown,
  );
  return (reason as { failure: import('../../../lib/portal/failure').Failure }).failure;
}

export const PORTAL = 'www.data.gouv.fr';
export const ID = '5de8f397634f4164071119c5';
export const OTHER_ID = '6569b51ae64326786e4e8e1a';
export const UUID = '50625621-18bd-43cb-8fde-6b8c24bdabb3';
export const TOKEN = 'udata_s3cretS3cret';
