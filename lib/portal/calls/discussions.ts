/** Reading and writing discussions. */

import type { Page, Thread } from '../model';
import { apiPath } from '../path';
import type { Connection } from '../question';
import { PAGE } from '../schemas/page';
import { THREAD, thread as threadSchema, toThread } from '../schemas/thread';
import { planPage } from './open-first';
import { askPage } from './pages';

const SIZE = 20;
const FRESH = 60_000;

/** A thread to open, as the protocol carries it. */
export interface NewThread {
  portal: string;
  subject: { class: 'Dataset' | 'Reuse' | 'Dataservice' | 'Topic'; id: string };
  title: string;
  comment: string;
  /** Organization id, or null for the account itself. */
  organization: string | null;
}

/** A comment, a closing, or both. */
export interface Answer {
  portal: string;
  /** The thread's id. */
  id: string;
  /** Empty: none. */
  comment: string;
  close: boolean;
  organization: string | null;
}

export type DiscussionCalls = ReturnType<typeof discussionCalls>;

/** @returns the client's calls about discussions */
export function discussionCalls(connection: Connection) {
  const { memory } = connection;

  function threads(portal: string, id: string, closed: boolean, page: number, signal: AbortSignal) {
    const question = {
      portal,
      path: apiPath(1, 'discussions'),
      query: { for: id, closed: String(closed), sort: '-discussion.posted_on' },
      mask: `data{${THREAD}},${PAGE}`,
      as: 'account if any',
      item: threadSchema,
      page,
      size: SIZE,
    } as const;
    return askPage(connection, question, (raw) => toThread(raw, portal), signal);
  }

  /**
   * The threads about an object, open ones first, in each the latest activity first. The page on which the open
   * ones end has the first closed ones too: up to 40 threads.
   *
   * @param id the dataset's id: a slug makes udata fail
   * @throws FailureError
   */
  async function discussions(
    portal: string,
    id: string,
    page: number,
    signal: AbortSignal,
  ): Promise<Page<Thread>> {
    const key = `threads ${id}`;
    const keep = memory.keeper(portal);
    const known = page > 1 ? memory.get<{ open: number; closed: number }>(portal, key) : undefined;
    const [firstOpen, firstClosed] = known
      ? [null, null]
      : await Promise.all([threads(portal, id, false, 1, signal), threads(portal, id, true, 1, signal)]);
    const totals = known ?? { open: firstOpen?.total ?? 0, closed: firstClosed?.total ?? 0 };
    keep(key, totals, FRESH);

    const plan = planPage(page, totals, SIZE);
    const part = async (closed: boolean, wanted: number | null, first: Page<Thread> | null) => {
      if (wanted === null) return [];
      if (wanted === 1 && first) return first.items;
      return (await threads(portal, id, closed, wanted, signal)).items;
    };
    const [open, closed] = await Promise.all([
      part(false, plan.open, firstOpen),
      part(true, plan.closed, firstClosed),
    ]);
    return { items: [...open, ...closed], total: totals.open + totals.closed, page, more: plan.more };
  }

  /**
   * One thread, with what the account may do to it.
   *
   * @param id without the index of a comment
   * @throws FailureError
   */
  async function discussion(portal: string, id: string, signal: AbortSignal): Promise<Thread> {
    const path = apiPath(1, 'discussions', { ref: id });
    const question = { portal, path, mask: THREAD, schema: threadSchema, as: 'account if any' } as const;
    return toThread(await connection.ask(question, signal), portal);
  }

  async function post(
    portal: string,
    path: ReturnType<typeof apiPath>,
    body: object,
    signal: AbortSignal,
  ): Promise<Thread> {
    const raw = await connection.change(
      { portal, method: 'POST', path, body, mask: THREAD, schema: threadSchema },
      signal,
    );
    return toThread(raw, portal);
  }

  /**
   * Opens a thread. Private and deleted subjects are accepted by portals: callers see to it.
   *
   * @throws FailureError `refused` with `fields.title`, `fields.comment`; `uncertain` where it may exist
   */
  function openDiscussion(wanted: NewThread, signal: AbortSignal): Promise<Thread> {
    const { portal, subject, title, comment, organization } = wanted;
    const body = { title, comment, subject, ...(organization && { organization }) };
    return post(portal, apiPath(1, 'discussions'), body, signal);
  }

  /**
   * Comments a thread, closes it, or both. Where closing is refused the comment is not kept either.
   *
   * @throws FailureError `forbidden` for a closed thread or a closing that is not the account's to make
   */
  function answerDiscussion(answer: Answer, signal: AbortSignal): Promise<Thread> {
    const { portal, id, comment, close, organization } = answer;
    const body = {
      ...(comment && { comment }),
      ...(close && { close }),
      ...(organization && { organization }),
    };
    return post(portal, apiPath(1, 'discussions', { ref: id }), body, signal);
  }

  return { discussions, discussion, openDiscussion, answerDiscussion };
}
