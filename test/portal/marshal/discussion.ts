/** Threads and messages, udata ≥ 17.4 (udata: core/discussions/models.py, permissions.py). */
import { isSysadmin, mayEdit, roleIn } from '../auth';
import { iso } from '../data/dates';
import type { Message, Owned, Thread } from '../data/types';
import type { Context } from '../http';
import { organizationRef, userRef } from './people';

/** @returns what a thread is about; undefined where it is gone */
export function subjectOf(c: Context, { subject }: Thread): Owned | undefined {
  const { datasets, reuses, dataservices, topics } = c.state.store;
  const { id } = subject;
  return datasets.get(id) ?? reuses.get(id) ?? dataservices.get(id) ?? topics.get(id);
}

/** @returns whether the caller wrote it, itself or for an organization that it may speak for */
function wrote(c: Context, by: string | null, organization: string | null): boolean {
  if (!c.caller) return false;
  if (isSysadmin(c.caller) || by === c.caller.id) return true;
  const role = roleIn(organization ? c.state.store.organizations.get(organization) : null, c.caller);
  return role === 'admin' || role === 'editor';
}

/** @returns the caller's rights on a thread: its author's, its subject's owner's (close), a sysadmin's */
export function threadPermissions(
  c: Context,
  thread: Thread,
): { close: boolean; edit: boolean; delete: boolean } {
  const author = wrote(c, thread.by, thread.organization);
  const subject = subjectOf(c, thread);
  const owner = subject !== undefined && mayEdit(c.state, subject, c.caller);
  return { close: author || owner, delete: author, edit: author };
}

/** @returns the caller's rights on a message */
export function messagePermissions(
  c: Context,
  { by, organization }: Message,
): { delete: boolean; edit: boolean } {
  const author = wrote(c, by, organization);
  return { delete: author, edit: author };
}

const KINDS: Record<string, string> = {
  Dataset: 'datasets',
  Reuse: 'reuses',
  Dataservice: 'dataservices',
  Topic: 'topics',
};

/** @returns the thread with all its messages; the opening post is the first */
export function threadV1(c: Context, thread: Thread): Record<string, unknown> {
  const subject = subjectOf(c, thread);
  const kind = KINDS[thread.subject.class];
  const page = subject && kind ? `${c.base}/${kind}/${subject.slug || subject.id}` : null;
  return {
    closed: iso(thread.closed),
    closed_by: userRef(c, thread.closedBy),
    closed_by_organization: organizationRef(c, thread.closedFor),
    created: iso(thread.created),
    discussion: thread.messages.map((message) => messageV1(c, message)),
    extras: thread.extras,
    id: thread.id,
    organization: organizationRef(c, thread.organization),
    permissions: threadPermissions(c, thread),
    self_web_url: page && `${page}/discussions?discussion_id=${thread.id}`,
    subject: thread.subject,
    title: thread.title,
    url: `${c.base}/api/1/discussions/${thread.id}/`,
    user: userRef(c, thread.by),
  };
}

const messageV1 = (c: Context, message: Message) => ({
  content: message.content,
  id: message.id,
  last_modified_at: iso(message.edited),
  permissions: messagePermissions(c, message),
  posted_by: userRef(c, message.by),
  posted_by_organization: organizationRef(c, message.organization),
  posted_on: iso(message.at),
});
