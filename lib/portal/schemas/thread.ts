/** A discussion (udata: core/discussions/models.py). */
import * as z from 'zod/mini';
import type { Thread } from '../model';
import { date, flag, idOf, list, needed, pageAddress, text } from './parts';
import { authorOf, organization, person } from './people';

const PERSON = 'id,first_name,last_name,avatar_thumbnail';
const ORGANIZATION = 'id,name,logo_thumbnail';
const COMMENT = [
  'id,content,posted_on,last_modified_at',
  `posted_by{${PERSON}}`,
  `posted_by_organization{${ORGANIZATION}}`,
].join();

export const THREAD = [
  'id,title,subject,created,closed,self_web_url,permissions{close,edit,delete}',
  `closed_by{${PERSON}}`,
  `closed_by_organization{${ORGANIZATION}}`,
  `discussion{${COMMENT}}`,
].join();

export const thread = z.object({
  id: idOf,
  title: text(5_000),
  subject: z.object({ class: needed(60), id: idOf }),
  created: date,
  closed: date,
  closed_by: person,
  closed_by_organization: organization,
  self_web_url: pageAddress,
  // udata < 10.3 says nothing of permissions: nothing is offered then.
  permissions: z.nullish(z.object({ close: flag, edit: flag, delete: flag })),
  discussion: list(
    z.object({
      id: z.nullish(idOf),
      content: text(60_000),
      posted_on: date,
      last_modified_at: date,
      posted_by: person,
      posted_by_organization: organization,
    }),
  ),
});

/** @returns a thread; its comments in the portal’s order, the opening one first */
export function toThread(raw: z.output<typeof thread>, portal: string): Thread {
  const comments = raw.discussion.map((comment, index) => ({
    id: comment.id ?? null,
    index,
    content: comment.content,
    author: authorOf(comment.posted_by_organization, comment.posted_by),
    postedOn: comment.posted_on,
    edited: comment.last_modified_at,
  }));
  const moments = [raw.created, raw.closed, ...comments.map((comment) => comment.postedOn)];
  return {
    portal,
    id: raw.id,
    title: raw.title,
    subject: { class: raw.subject.class, id: raw.subject.id },
    page: raw.self_web_url,
    created: raw.created,
    closed: raw.closed,
    closedBy: authorOf(raw.closed_by_organization, raw.closed_by),
    comments,
    lastActivity: latest(moments),
    can: raw.permissions ?? { close: false, edit: false, delete: false },
  };
}

function latest(moments: readonly (string | null)[]): string | null {
  const known = moments.filter((moment): moment is string => moment !== null);
  return known.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
}
