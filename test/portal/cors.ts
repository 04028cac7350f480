/** Cross-origin answers, udata ≥ 16.6 (udata: cors.py). */
import type { IncomingHttpHeaders } from 'node:http';

const OPEN = /^\/api|^\/oauth\/(?:token|revoke)|^\/datasets\/r\/|^\/images\/|^\/s\//;

/** @returns whether CORS headers go on answers of a path */
export const isOpen = (path: string): boolean => OPEN.test(path);

/** @returns headers: the portal's own front may send credentials, strangers get `*` without; none without Origin */
export function corsHeaders(headers: IncomingHttpHeaders, base: string): Record<string, string> {
  const { origin } = headers;
  if (!origin) return {};
  return origin === base
    ? { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'Origin' }
    : { 'access-control-allow-origin': '*' };
}

/** @returns headers of a preflight: what is asked for is echoed, and no Max-Age */
export function preflightHeaders(headers: IncomingHttpHeaders, base: string): Record<string, string> {
  const method = headers['access-control-request-method'];
  const names = headers['access-control-request-headers'];
  return {
    ...corsHeaders(headers, base),
    ...(method && { 'access-control-allow-methods': String(method) }),
    ...(names && { 'access-control-allow-headers': String(names) }),
  };
}
