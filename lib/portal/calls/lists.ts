/** Searching, and the portal's own closed lists. */
import * as z from 'zod/mini';
import { isFailure } from '../connection';
import type { Choice, ReuseChoices } from '../model';
import { apiPath } from '../path';
import type { Connection } from '../question';
import { idOf, list, needed, pageAddress, text } from '../schemas/parts';

const CHOICES_FRESH = 3_600_000;
const choices = list(z.object({ id: needed(100), label: text(200) }));
const suggestions = list(z.object({ id: idOf, title: needed(), page: pageAddress }));
const tags = list(z.object({ text: needed(200) }));

export type ListCalls = ReturnType<typeof listCalls>;

/** @returns the client's calls for searching and choosing */
export function listCalls(connection: Connection) {
  const { memory } = connection;

  async function choicesOf(portal: string, what: 'types' | 'topics', signal: AbortSignal): Promise<Choice[]> {
    const path = apiPath(1, 'reuses', what);
    return connection.ask({ portal, path, schema: choices }, signal);
  }

  /**
   * Public datasets whose title or acronym has the words, the most followed first; at most ten.
   *
   * @throws FailureError
   */
  async function search(
    portal: string,
    q: string,
    signal: AbortSignal,
  ): Promise<{ id: string; title: string; page: string | null }[]> {
    if (!q.trim()) return [];
    const path = apiPath(1, 'datasets', 'suggest');
    const query = { q: q.trim().slice(0, 300), size: '10' };
    return connection.ask({ portal, path, query, mask: 'id,title,page', schema: suggestions }, signal);
  }

  /**
   * The types and topics of a reuse, in the person's language. No topics: a portal that has none (udata < 3.3.1).
   *
   * @throws FailureError
   */
  async function reuseChoices(portal: string, signal: AbortSignal): Promise<ReuseChoices> {
    const key = `choices ${connection.language()}`;
    const known = memory.get<ReuseChoices>(portal, key);
    if (known) return known;
    const keep = memory.keeper(portal);
    const [types, topics] = await Promise.all([
      choicesOf(portal, 'types', signal),
      choicesOf(portal, 'topics', signal).catch((reason: unknown): Choice[] => {
        if (isFailure(reason, 'unknown')) return [];
        throw reason;
      }),
    ]);
    keep(key, { types, topics }, CHOICES_FRESH);
    return { types, topics };
  }

  /**
   * Tags that are used on the portal and begin like this; at most eight.
   *
   * @throws FailureError
   */
  async function tagSuggest(portal: string, q: string, signal: AbortSignal): Promise<string[]> {
    if (!q.trim()) return [];
    const path = apiPath(1, 'tags', 'suggest');
    const query = { q: q.trim().slice(0, 96), size: '8' };
    const found = await connection.ask({ portal, path, query, schema: tags }, signal);
    return found.map((tag) => tag.text);
  }

  return { search, reuseChoices, tagSuggest };
}
