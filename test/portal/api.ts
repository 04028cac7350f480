/** All routes of the portal, and how an API answer is made of what a route returns. */
import { identify } from './auth';
import { Refusal, unknownRoute } from './errors';
import { type Context, html, type Reply, redirect } from './http';
import { applyMask, maskError, parseMask } from './masks';
import { Router } from './router';
import { commentRoutes } from './routes/comments';
import { datasetRoutes } from './routes/datasets';
import { discussionRoutes } from './routes/discussions';
import { fileRoutes } from './routes/files';
import { followRoutes } from './routes/follow';
import { imageRoutes } from './routes/image';
import { meRoutes } from './routes/me';
import { organizationRoutes } from './routes/organizations';
import { reuseWriteRoutes } from './routes/reuse-write';
import { reuseRoutes } from './routes/reuses';
import { siteRoutes } from './routes/site';
import { pageRoutes } from './site';

/** @returns the portal's routes; the first that fits answers, so fixed words come before names */
export function routes(): Router {
  const router = new Router();
  siteRoutes(router);
  fileRoutes(router);
  datasetRoutes(router);
  organizationRoutes(router);
  reuseRoutes(router);
  reuseWriteRoutes(router);
  imageRoutes(router);
  discussionRoutes(router);
  commentRoutes(router);
  meRoutes(router);
  followRoutes(router);
  pageRoutes(router);
  return router;
}

/** @returns the answer, whatever happens in the route */
export function answer(router: Router, c: Context): Reply {
  const reply = guarded(() => dispatch(router, c));
  if (!c.path.startsWith('/api/')) return reply;
  // udata reads the path after the answer is made, and trips over a second `?`: what was asked is done.
  if (c.search.includes('?') || /%3f/i.test(c.path)) {
    return { status: 400, json: { message: 'too many values to unpack (expected 2)' } };
  }
  const masked = guarded(() => mask(c, reply));
  return masked.status === 404 && prefersHtml(c)
    ? html('<!doctype html><title>404</title><h1>404</h1>', 404)
    : masked;
}

function guarded(make: () => Reply): Reply {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

function dispatch(router: Router, c: Context): Reply {
  const match = router.find(c.method, c.path);
  if (match) {
    c.params = match.params;
    if (c.path.startsWith('/api/')) c.caller = identify(c);
    return match.handler(c);
  }
  if (!c.path.endsWith('/') && router.knows(`${c.path}/`)) {
    const query = c.search ? `?${c.search}` : '';
    return redirect(`${c.base}${c.path}/${query}`, 308);
  }
  if (router.knows(c.path)) {
    return { status: 405, json: { message: 'The method is not allowed for the requested URL.' } };
  }
  if (c.method !== 'GET' && c.method !== 'HEAD') {
    return html(
      '<!doctype html>\n<html lang=en>\n<title>405 Method Not Allowed</title>\n<h1>Method Not Allowed</h1>\n',
      405,
    );
  }
  throw unknownRoute();
}

/** Applies `X-Fields`; answers without JSON pass. */
function mask(c: Context, reply: Reply): Reply {
  if (!('json' in reply) || reply.unmasked) return reply;
  const text = c.headers['x-fields'];
  if (typeof text !== 'string' || !text) return { ...reply, json: without(reply.json, reply.hidden) };
  if (reply.status >= 400) {
    const known = guardedMask(text);
    return known ? { ...reply, json: maskError(reply.status, reply.json, known) } : reply;
  }
  return { ...reply, json: applyMask(reply.json, parseMask(text)) };
}

function guardedMask(text: string) {
  try {
    return parseMask(text);
  } catch {
    return null;
  }
}

function without(value: unknown, hidden: readonly string[] = []): unknown {
  if (!hidden.length || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !hidden.includes(name)));
}

/** @returns whether `Accept` puts HTML before JSON; `*​/*` and none do not */
function prefersHtml(c: Context): boolean {
  const ranges = (c.headers.accept ?? '*/*').split(',').map((range) => {
    const [type = '', ...parameters] = range.trim().split(/\s*;\s*/);
    const q = parameters.find((p) => p.startsWith('q='));
    return { type, q: q ? Number(q.slice(2)) : 1 };
  });
  const quality = (type: string) => {
    const exact = ranges.find((range) => range.type === type);
    const group = ranges.find((range) => range.type === `${type.split('/')[0]}/*`);
    return (exact ?? group ?? ranges.find((range) => range.type === '*/*'))?.q ?? 0;
  };
  return quality('text/html') > quality('application/json');
}
