/** Addresses of a portal's API, built from fixed words and references. */
import { fail } from '../failure-error';

/** An API path. `ids`: every reference in it is an id, so that no redirect is to be expected. */
export interface Path {
  readonly address: string;
  readonly ids: boolean;
}

const ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** Whether a reference is an id (24 hexadecimal digits) or a UUID: what never changes (udata: routing.py). */
export function isId(ref: string): boolean {
  return ID.test(ref);
}

/**
 * @param version of the API
 * @param segments words as they are, references as `{ ref }`
 * @returns the path, with its trailing slash: without one udata redirects
 * @throws FailureError `unknown` for a reference that no object can have: empty, dots alone, or with a
 *   `/`, or with a `?`, which even escaped makes udata answer 400 to whatever it has done
 */
export function apiPath(version: 1 | 2, ...segments: readonly (string | { ref: string })[]): Path {
  let ids = true;
  const words = segments.map((segment) => {
    if (typeof segment === 'string') return segment;
    const { ref } = segment;
    if (/^\.*$|[?/\\]/.test(ref)) fail('unknown', { details: 'not a reference' });
    ids &&= isId(ref);
    return encodeURIComponent(ref);
  });
  return { address: `/api/${version}/${words.join('/')}/`, ids };
}
