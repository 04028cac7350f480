/** The one function that builds and sends a portal request. */
import { FailureError } from '../failure-error';
import { parseJson, readText } from './body';
import { type Credential, isToken } from './credential';
import { refusalFailure } from './errors';
import type { Failure } from './failure';
import type { Path } from './path';
import { retryAfter } from './retry-after';
import type { Site } from './sites';

export interface PortalRequest {
  site: Site;
  path: Path;
  method?: 'GET' | 'POST' | 'PUT';
  query?: Readonly<Record<string, string>>;
  /** Two letters, e.g. `fr`: a longer tag would be ignored by udata, or break it. */
  lang?: string;
  /** `X-Fields`: what is wanted of the answer. */
  mask?: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: object;
  /** Null: anonymous. */
  credential: Credential | null;
  signal: AbortSignal;
  /** Milliseconds from sending to the last byte. */
  timeout?: number;
}

export interface Network {
  fetch: typeof globalThis.fetch;
  /** Milliseconds since the epoch. */
  now?: () => number;
}

/** Browsers end a worker's fetch at 30 s; people give up before. */
export const TIMEOUT = 15_000;

/** The request's address, with the language and every `?` of its values escaped. */
export function addressOf({ site, path, query, lang }: PortalRequest): URL {
  const url = new URL(path.address, site.origin);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  if (lang && /^[a-z]{2}$/.test(lang)) url.searchParams.set('lang', lang);
  return url;
}

/**
 * Asks a portal. What bears a credential goes to an address built from ids, on the portal's one origin, and
 * follows no redirect: browsers would carry `X-API-KEY` along. Anonymous look-ups follow those of renamed
 * slugs, within the origin.
 *
 * @returns the answer's JSON, unparsed by any schema; null for an empty answer
 * @throws FailureError what happened; `uncertain` where a write may have arrived
 */
export async function request(asked: PortalRequest, { fetch, now = Date.now }: Network): Promise<unknown> {
  const { site, credential, method = 'GET', signal } = asked;
  const url = addressOf(asked);
  const write = method !== 'GET';
  const where = `${method} ${url.origin}${url.pathname}`;
  const end = (failure: Failure): never => {
    const details = [where, failure.status, failure.details].filter(Boolean).join(' · ');
    throw new FailureError({ ...failure, portal: site.host, details });
  };
  if (credential && !asked.path.ids) end({ kind: 'internal', details: 'a credential needs an id' });
  if (credential?.way === 'token' && !isToken(credential.token)) end({ kind: 'badToken' });

  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), asked.timeout ?? TIMEOUT);
  try {
    const response = await fetch(url.href, {
      method,
      headers: headersOf(asked, write),
      ...(asked.body && { body: JSON.stringify(asked.body) }),
      // With a token the portal would answer a session cookie, and a cookie sent along would win over it.
      credentials: credential?.way === 'session' ? 'include' : 'omit',
      redirect: credential || write ? 'error' : 'follow',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, clock.signal]),
    });
    if (response.url && new URL(response.url).origin !== url.origin)
      return end({ kind: 'unreachable', details: 'redirected to another site' });
    const text = await readText(response);
    const body = text === null ? undefined : parseJson(withoutToken(text, credential));
    if (!response.ok)
      return end(
        refusalFailure({
          status: response.status,
          body,
          retryAfter: retryAfter(response.headers.get('retry-after'), now()),
          withToken: credential?.way === 'token',
          write,
        }),
      );
    if (text === '') return null;
    const more = { status: response.status, ...(write && { uncertain: true }) };
    if (text === null) return end({ kind: 'wrongShape', details: 'too large', ...more });
    return body === undefined ? end({ kind: 'notJson', ...more }) : body;
  } catch (reason) {
    if (reason instanceof FailureError) throw reason;
    const kind = signal.aborted ? 'aborted' : clock.signal.aborted ? 'slow' : 'unreachable';
    return end({ kind, ...(write && { uncertain: true }) });
  } finally {
    clearTimeout(timer);
  }
}

function headersOf({ mask, headers, body, credential }: PortalRequest, write: boolean): Headers {
  const all = new Headers({ ...headers, accept: 'application/json' });
  // The mask filters error bodies too (flask-restx): without these names the fields' errors are lost.
  if (mask) all.set('x-fields', write ? `${mask},errors,message` : mask);
  if (body) all.set('content-type', 'application/json');
  if (credential?.way === 'token') all.set('x-api-key', credential.token);
  return all;
}

/** A portal that repeats the token in its answer does not put it on the screen. */
function withoutToken(text: string, credential: Credential | null): string {
  return credential?.way === 'token' ? text.replaceAll(credential.token, '…') : text;
}
