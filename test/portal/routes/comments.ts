/** Messages of a thread: adding, closing, changing, deleting (udata: core/discussions/api.py). */
import { creator, signedIn } from '../auth';
import type { Message, Thread } from '../data/types';
import { badRequest, forbidden, Refusal } from '../errors';
import { threadOf } from '../find';
import { type Context, empty, json, type Reply } from '../http';
import { asUuid } from '../ids';
import { messagePermissions, threadPermissions, threadV1 } from '../marshal/discussion';
import type { Router } from '../router';
import { organizationIn } from '../thread-input';
import { contentError, discussionErrors } from '../thread-rules';
import { fields, newMessage } from './discussions';

export function commentRoutes(router: Router): void {
  router
    .post('/api/1/discussions/:discussion/', answer)
    .put('/api/1/discussions/:discussion/comments/:comment/', edit)
    .delete('/api/1/discussions/:discussion/comments/:comment/', remove);
}

function answer(c: Context): Reply {
  const person = creator(c);
  const thread = threadOf(c);
  const body = fields(c);
  const close = closing(body.close);
  const blank = typeof body.comment === 'string' && !body.comment.trim();
  const comment = blank ? null : (body.comment ?? null);
  if (comment === null && !close) {
    throw badRequest('Can only close without message. Please provide either `close` or a `comment`.');
  }
  if (thread.closed !== null) throw forbidden("Can't add comments on a closed discussion");
  const organization = organizationIn(c, body.organization);
  // Refused before anything is stored: the comment that came with it is not kept.
  if (close && !threadPermissions(c, thread).close) throw forbidden();
  if (comment !== null) {
    const content = contentError(comment);
    if (content) throw discussionErrors({ discussion: { [thread.messages.length]: { content } } }, thread.id);
    thread.messages.push(newMessage(c, person.id, organization, String(comment)));
  }
  if (close) {
    thread.closed = c.state.now();
    thread.closedBy = person.id;
    thread.closedFor = organization;
  }
  return json(threadV1(c, thread));
}

function closing(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  const text = String(value).toLowerCase();
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw badRequest(`Invalid literal for boolean(): ${text}`);
}

/** @returns the message of `:comment`, an index or a UUID (udata ≥ 16.1), and its index @throws Refusal 404 */
function commentOf(c: Context, thread: Thread): { message: Message; index: number } {
  const ref = c.params.comment ?? '';
  const index = /^\d+$/.test(ref) ? Number(ref) : thread.messages.findIndex(({ id }) => id === asUuid(ref));
  const message = thread.messages[index];
  if (!message) throw new Refusal(json({ message: 'Comment does not exist' }, 404));
  return { message, index };
}

function edit(c: Context): Reply {
  signedIn(c);
  const thread = threadOf(c);
  const { message, index } = commentOf(c, thread);
  if (!messagePermissions(c, message).edit) throw forbidden();
  const { comment } = fields(c);
  const content = contentError(comment);
  if (content) throw discussionErrors({ discussion: { [index]: { content } } }, thread.id);
  message.content = String(comment);
  message.edited = c.state.now();
  return json(threadV1(c, thread));
}

function remove(c: Context): Reply {
  signedIn(c);
  const thread = threadOf(c);
  const { message, index } = commentOf(c, thread);
  if (index === 0) throw badRequest('You cannot delete the first comment of a discussion');
  if (!messagePermissions(c, message).delete) throw forbidden();
  thread.messages.splice(index, 1);
  return empty();
}
