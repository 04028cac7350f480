/** JSON bodies (Flask's `request.json`). */
import { badRequest, broken, unsupported } from './errors';
import type { Context } from './http';

/** @returns the body @throws Refusal 415 without the JSON type, 400 malformed */
export function jsonBody(c: Context): unknown {
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(c.headers['content-type'] ?? '')) throw unsupported();
  try {
    return JSON.parse(c.body.toString('utf8'));
  } catch {
    throw badRequest('The browser (or proxy) sent a request that this server could not understand.');
  }
}

/** @returns the body as an object @throws Refusal 415, 400, and 500 for arrays and scalars, as reuses do */
export function objectBody(c: Context): Record<string, unknown> {
  const body = jsonBody(c);
  if (!isObject(body)) throw broken();
  return body;
}

/** @returns whether a value is a plain JSON object */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
