/** Requests and answers of the demo portal, as its routes see them. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Person } from './data/types';
import type { State } from './state';

/** One request, read. */
export interface Context {
  state: State;
  method: string;
  /** As sent: not decoded. */
  path: string;
  query: URLSearchParams;
  /** The query as sent, without the `?`. */
  search: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Scheme and host as the client spoke them: `uri`, `page` and `latest` are built on it. */
  base: string;
  secure: boolean;
  /** Values of the route's `:names`, decoded. */
  params: Record<string, string>;
  /** The signed-in person, or null. */
  caller: Person | null;
  /** Language of labels and messages. */
  lang: string;
  /** `Set-Cookie` lines of the answer. */
  cookies: string[];
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Instead of `body`: a value to be masked, then written as JSON. */
  json?: unknown;
  /** Fields given only when a mask asks for them. */
  hidden?: readonly string[];
  /** Answers that udata writes by hand: `X-Fields` has no effect. */
  unmasked?: boolean;
}

export type Handler = (c: Context) => Reply;

/** @returns a JSON answer, open to masks */
export const json = (value: unknown, status = 200, more: Partial<Reply> = {}): Reply => ({
  status,
  json: value,
  ...more,
});

/** @returns an HTML answer */
export const html = (body: string, status = 200): Reply => ({
  status,
  body,
  headers: { 'content-type': 'text/html; charset=utf-8' },
});

/** 204. */
export const empty = (): Reply => ({ status: 204, body: '' });

/** @returns a redirect with the HTML body that Werkzeug writes */
export function redirect(location: string, status: number): Reply {
  const body = `<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n<p>You should be redirected automatically to the target URL: <a href="${location.replaceAll('"', '%22')}">here</a>.\n`;
  return { status, headers: { location, 'content-type': 'text/html; charset=utf-8' }, body };
}
