/** Reading and writing reuses. Ids only: slugs are refused by udata, or worse. */

import type { NewReuse, Page, Reuse } from '../model';
import { apiPath } from '../path';
import type { Connection } from '../question';
import { PAGE } from '../schemas/page';
import { list } from '../schemas/parts';
import { REUSE, reuse as reuseSchema, toReuse } from '../schemas/reuse';
import { askPage } from './pages';

/** Pages of 100 that are looked through for a page's address. */
const MOST_PAGES = 5;

export type ReuseCalls = ReturnType<typeof reuseCalls>;

/** @returns the client's calls about reuses */
export function reuseCalls(connection: Connection) {
  const pageOfReuses = (portal: string, id: string, page: number, size: number, signal: AbortSignal) =>
    askPage(
      connection,
      {
        portal,
        path: apiPath(1, 'reuses'),
        query: { dataset: id, sort: '-created' },
        mask: `data{${REUSE}},${PAGE}`,
        as: 'account if any',
        item: reuseSchema,
        page,
        size,
      },
      (raw) => toReuse(raw, portal),
      signal,
    );

  /**
   * The reuses of a dataset, newest first, 20 at a time; one's own drafts among them, deleted ones not.
   *
   * @throws FailureError
   */
  async function datasetReuses(
    portal: string,
    id: string,
    page: number,
    signal: AbortSignal,
  ): Promise<Page<Reuse>> {
    const found = await pageOfReuses(portal, id, page, 20, signal);
    return { ...found, items: found.items.filter((reuse) => !reuse.deleted) };
  }

  /**
   * The reuses of a dataset, the newest 500 at most, deleted ones of one's own included: they still hold
   * their address.
   *
   * @throws FailureError
   */
  async function allReusesOf(portal: string, id: string, signal: AbortSignal): Promise<Reuse[]> {
    const all: Reuse[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const found = await pageOfReuses(portal, id, page, 100, signal);
      all.push(...found.items);
      if (!found.more) break;
    }
    return all;
  }

  /**
   * The account's own reuses and its organizations', drafts and deleted ones included.
   *
   * @throws FailureError `signedOut` without an account
   */
  async function myReuses(portal: string, signal: AbortSignal): Promise<Reuse[]> {
    const path = apiPath(1, 'me', 'org_reuses');
    const question = { portal, path, mask: REUSE, schema: list(reuseSchema), as: 'account' } as const;
    return (await connection.ask(question, signal)).map((raw) => toReuse(raw, portal, true));
  }

  /**
   * @param ref id or slug; a slug is looked up anonymously
   * @throws FailureError
   */
  async function reuse(portal: string, ref: string, signal: AbortSignal): Promise<Reuse> {
    const path = apiPath(1, 'reuses', { ref });
    const question = { portal, path, mask: REUSE, schema: reuseSchema, as: 'account if any' } as const;
    return toReuse(await connection.ask(question, signal), portal);
  }

  async function change(
    portal: string,
    method: 'POST' | 'PUT',
    path: ReturnType<typeof apiPath>,
    body: object,
    signal: AbortSignal,
  ): Promise<Reuse> {
    const raw = await connection.change(
      { portal, method, path, body, mask: REUSE, schema: reuseSchema },
      signal,
    );
    return toReuse(raw, portal, true);
  }

  /**
   * Creates a reuse as a draft on the portal, whatever visibility is wanted: it is published when all of it is
   * there.
   *
   * @throws FailureError `alreadyThere` for a known address, `refused` with fields, `uncertain` where it may exist
   */
  function createReuse(wanted: NewReuse, signal: AbortSignal): Promise<Reuse> {
    const { portal, title, url, description, type, topic, tags, datasets, organization } = wanted;
    const body = {
      title,
      url,
      description,
      type,
      topic,
      tags,
      datasets,
      private: true,
      // Never `owner` beside it: udata would then forget the organization, without a word.
      ...(organization && { organization }),
      // For the portal's moderators.
      extras: { datalien: true },
    };
    return change(portal, 'POST', apiPath(1, 'reuses'), body, signal);
  }

  /**
   * Makes a draft public.
   *
   * @throws FailureError
   */
  function publishReuse(portal: string, id: string, signal: AbortSignal): Promise<Reuse> {
    return change(portal, 'PUT', apiPath(1, 'reuses', { ref: id }), { private: false }, signal);
  }

  /**
   * Adds a dataset to a reuse; one that is there already stays. Up to udata 12.0 portals let strangers do so:
   * callers do it to the account's own reuses alone.
   *
   * @param id the reuse's @param dataset the dataset's id
   * @throws FailureError
   */
  function addDataset(portal: string, id: string, dataset: string, signal: AbortSignal): Promise<Reuse> {
    return change(portal, 'POST', apiPath(1, 'reuses', { ref: id }, 'datasets'), { id: dataset }, signal);
  }

  return { datasetReuses, allReusesOf, myReuses, reuse, createReuse, publishReuse, addDataset };
}
