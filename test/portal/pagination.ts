/** Pages of a list (udata: api/fields.py, flask_mongoengine/pagination.py, search/query.py). */
import { badRequest, notFound } from './errors';
import { type Context, json, type Reply } from './http';
import { positiveArg } from './query';

interface Options {
  /** Items per page where the caller does not say. */
  size?: number;
  /** 200 and no item past the end, where Mongo lists answer 404. */
  emptyPastEnd?: boolean;
  /** Elasticsearch lists: a window of 10 000, and facets. */
  search?: boolean;
}

/** @param show what one item becomes @returns the page asked for @throws Refusal 400, 404 */
export function paginate<T>(
  c: Context,
  items: readonly T[],
  show: (item: T) => unknown,
  o: Options = {},
): Reply {
  const page = positiveArg(c, 'page', 1);
  const size = positiveArg(c, 'page_size', o.size ?? 20);
  if (o.search && page * size > 10_000) {
    throw badRequest('Result window is too large, page * page_size must be less than or equal to 10000');
  }
  const start = (page - 1) * size;
  const data = items.slice(start, start + size);
  if (page > 1 && !data.length && !o.emptyPastEnd && !o.search) throw notFound(c.path);
  return json({
    data: data.map(show),
    next_page: start + size < items.length ? pageUrl(c, page + 1) : null,
    page,
    page_size: size,
    previous_page: page > 1 ? pageUrl(c, page - 1) : null,
    total: items.length,
    ...(o.search && { facets: {} }),
  });
}

/** The caller's own arguments, another page, an absolute address. */
function pageUrl(c: Context, page: number): string {
  const query = new URLSearchParams(c.query);
  query.set('page', String(page));
  return `${c.base}${c.path}?${query}`;
}
