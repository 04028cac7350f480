/** What a client gets of an ordered fault. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults';
import type { Reply } from './http';

const PROXY =
  '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>';

/** @returns the answer that replaces the portal's, or null where the fault is not one of content */
export function faultReply(fault: Fault): Reply | null {
  const { status, body, headers = {} } = fault;
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const data = { 'content-type': 'application/json' };
  switch (fault.kind) {
    case 'status':
      return {
        status: status ?? 500,
        body: body ?? '{"message": "Ordered fault"}',
        headers: { ...data, ...headers },
      };
    case 'html':
      return { status: status ?? 502, body: body ?? PROXY, headers: { ...html, ...headers } };
    case 'garbage':
      return { status: status ?? 200, body: body ?? '{"data": [{"id": "', headers: { ...data, ...headers } };
    case 'wrongShape':
      return {
        status: status ?? 200,
        body: body ?? '{"hello": ["world"]}',
        headers: { ...data, ...headers },
      };
    case 'redirect':
      return {
        status: status ?? 302,
        body: '',
        headers: { location: 'https://elsewhere.example.org/', ...headers },
      };
    default:
      return null;
  }
}

/** Cuts the connection without a word. */
export function cut(request: IncomingMessage, response: ServerResponse): void {
  // Node resets plain connections only.
  if ('encrypted' in request.socket) request.socket.destroy();
  else request.socket.resetAndDestroy();
  response.destroy();
}
