/** Refusals, in udata 17's shapes (udata: api/__init__.py, api/errors.py). */
import type { Reply } from './http';

/** A refusal thrown by a route. */
export class Refusal extends Error {
  constructor(readonly reply: Reply) {
    super(`HTTP ${reply.status}`);
  }
}

const refusal = (status: number, body: unknown, headers?: Record<string, string>) =>
  new Refusal({ status, json: body, ...(headers && { headers }) });

/** 400 with only a sentence. */
export const badRequest = (message: string) => refusal(400, { message });

/** 400 of a model: `errors` by field, possibly empty, and a sentence. */
export function invalid(errors: Record<string, unknown>, message?: string): Refusal {
  const said = Object.entries(errors).map(([field, reason]) => `${field}: ${JSON.stringify(reason)}`);
  return refusal(400, { errors, message: message ?? `Validation error (${said.join(', ')})` });
}

/** 400 of a query argument (flask-restx reqparse). */
export const badArgument = (name: string, reason: string) =>
  refusal(400, { errors: { [name]: reason }, message: 'Input payload validation failed' });

const UNAUTHORIZED =
  "The server could not verify that you are authorized to access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the credentials required.";

/** 401; `message` names what is wrong with a token. */
export const unauthorized = (message = UNAUTHORIZED) =>
  refusal(401, { message }, { 'www-authenticate': 'Bearer realm="uData"' });

/** 403. */
export const forbidden = (message = 'You do not have the permission to modify that object.') =>
  refusal(403, { message });

const NOT_FOUND =
  'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.';

/** 404 on a known route: a noisy sentence that names the address. */
export function notFound(path: string, text = NOT_FOUND): Refusal {
  const near = `${path.split('/').slice(0, 4).join('/')}/<${path.split('/')[3] ?? 'object'}>/`;
  return refusal(404, {
    message: `${text} You have requested this URI [${path}] but did you mean ${near} ?`,
  });
}

/** 404 on an unknown route: the key is `error`. */
export const unknownRoute = () => refusal(404, { error: NOT_FOUND, status: 404 });

/** 410. */
export const gone = (message: string) => refusal(410, { message });

/** 415. */
export const unsupported = () =>
  refusal(415, {
    message: "Did not attempt to load JSON data because the request Content-Type was not 'application/json'.",
  });

/** 423, the portal being read-only. */
export const locked = () =>
  refusal(423, {
    message: 'Due to security reasons, the creation of new content is currently disabled.',
  });

/** 500, what sloppy input gets where udata does not check. */
export const broken = () => refusal(500, { message: 'Internal Server Error' });
