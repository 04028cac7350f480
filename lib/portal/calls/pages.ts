import type * as z from 'zod/mini';
import { isFailure } from '../connection';
import type { Page } from '../model';
import type { Connection, Question } from '../question';
import { pageOf, toPage } from '../schemas/page';

/** A question for one page of a list. */
export interface PageQuestion<S extends z.ZodMiniType> extends Omit<Question<S>, 'schema'> {
  item: S;
  page: number;
  size: number;
}

/**
 * @param become what one parsed item becomes
 * @returns the page; an empty one past the last, which udata answers with a 404
 * @throws FailureError
 */
export async function askPage<S extends z.ZodMiniType, T>(
  connection: Connection,
  { item, page, size, query, ...question }: PageQuestion<S>,
  become: (raw: z.output<S>) => T,
  signal: AbortSignal,
): Promise<Page<T>> {
  const paged = { ...query, page: String(page), page_size: String(size) };
  try {
    const raw = await connection.ask({ ...question, query: paged, schema: pageOf(item) }, signal);
    return toPage(raw, become);
  } catch (reason) {
    if (page > 1 && isFailure(reason, 'unknown')) return { items: [], total: 0, page, more: false };
    throw reason;
  }
}
