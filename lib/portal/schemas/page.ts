import * as z from 'zod/mini';
import type { Page } from '../model';

/** What is asked of a page besides its items. */
export const PAGE = 'page,page_size,total,next_page';

/** A page of a portal's list (udata: api/fields.py). */
export const pageOf = <S extends z.ZodMiniType>(item: S) =>
  z.object({
    data: z.array(item),
    page: z.number(),
    page_size: z.number(),
    total: z.number(),
    next_page: z.nullish(z.string()),
  });

/** @param raw a parsed page @param item what one of its items becomes */
export function toPage<R, T>(
  raw: { data: R[]; page: number; total: number; next_page?: string | null | undefined },
  item: (raw: R) => T,
): Page<T> {
  return { items: raw.data.map(item), total: raw.total, page: raw.page, more: Boolean(raw.next_page) };
}
