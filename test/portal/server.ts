/** From Node's requests to contexts, from replies to Node's answers. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answer, routes } from './api';
import { corsHeaders, isOpen, preflightHeaders } from './cors';
import { languageOf } from './data/labels';
import { demoAnswer } from './demo';
import { cut, faultReply } from './fault-answer';
import type { Fault } from './faults';
import type { Context, Reply } from './http';
import type { State } from './state';

const LOGGED = [
  'accept',
  'authorization',
  'content-type',
  'cookie',
  'host',
  'origin',
  'x-api-key',
  'x-fields',
  'x-get-datasets-full-objects',
];
const LOG_LENGTH = 5_000;

/** @returns a listener for both the plain and the TLS server */
export function listener(state: State): RequestListener {
  const router = routes();
  return async (request, response) => {
    const c = await contextOf(state, request).catch(() => null);
    // The client went away while it was sending.
    if (!c) return;
    const control = demoAnswer(c);
    if (control) return send(response, c, control);
    const fault = state.settings.faults ? state.faults.take(c.method, request.url ?? '') : null;
    if (fault) await delay(fault.ms ?? 0, response);
    if (fault?.kind === 'hang' || fault?.kind === 'reset' || response.destroyed) {
      log(c, 0);
      if (fault?.kind === 'reset') cut(request, response);
      return;
    }
    const reply = makeReply(c, fault, () => answer(router, c));
    log(c, reply.status);
    if (fault?.kind === 'resetAfter') return cut(request, response);
    send(response, c, reply);
  };
}

function makeReply(c: Context, fault: Fault | null, make: () => Reply): Reply {
  const ordered = fault && faultReply(fault);
  if (ordered) return ordered;
  if (c.method === 'OPTIONS' && isOpen(c.path)) {
    return { status: 204, body: '', headers: preflightHeaders(c.headers, c.base) };
  }
  try {
    return make();
  } catch {
    // As udata: whatever breaks, the answer says no more.
    return { status: 500, json: { message: 'Internal Server Error' } };
  }
}

async function contextOf(state: State, request: IncomingMessage): Promise<Context> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const target = request.url ?? '/';
  const [path = '/'] = target.split('?', 1);
  const search = target.slice(path.length + 1);
  const query = new URLSearchParams(search);
  const secure = 'encrypted' in request.socket;
  return {
    state,
    method: request.method ?? 'GET',
    path,
    query,
    search,
    headers: request.headers,
    body: Buffer.concat(chunks),
    base: `http${secure ? 's' : ''}://${request.headers.host ?? '127.0.0.1'}`,
    secure,
    params: {},
    caller: null,
    lang: languageOf(query.get('lang')),
    cookies: [],
  };
}

/** Waits, or less where the client goes away. */
function delay(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function log(c: Context, status: number): void {
  const kept = LOGGED.flatMap((name) => {
    const value = c.headers[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  const secret = c.path === '/login/';
  c.state.log.push({
    method: c.method,
    path: c.search ? `${c.path}?${c.search}` : c.path,
    headers: Object.fromEntries(kept),
    body: secret ? '' : c.body.toString('utf8').slice(0, 100_000),
    status,
  });
  if (c.state.log.length > LOG_LENGTH) c.state.log.shift();
}

function send(response: ServerResponse, c: Context, reply: Reply): void {
  const body = 'json' in reply ? `${JSON.stringify(reply.json)}\n` : (reply.body ?? '');
  const headers: Record<string, string | string[]> = {
    ...('json' in reply && { 'content-type': 'application/json' }),
    ...(isOpen(c.path) && corsHeaders(c.headers, c.base)),
    ...reply.headers,
  };
  if (c.cookies.length) headers['set-cookie'] = c.cookies;
  if (reply.status !== 204) headers['content-length'] = String(Buffer.byteLength(body));
  response.writeHead(reply.status, headers);
  response.end(c.method === 'HEAD' || reply.status === 204 ? undefined : body);
}
