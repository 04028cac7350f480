/** Threads: lists, detail, opening, titles, deletion (udata: core/discussions/api.py). */
import { creator, signedIn } from '../auth';
import { isObject, jsonBody } from '../body';
import type { Message, Thread } from '../data/types';
import { badRequest, forbidden, Refusal } from '../errors';
import { threadOf } from '../find';
import { type Context, empty, json, type Reply } from '../http';
import { isObjectId } from '../ids';
import { subjectOf, threadPermissions, threadV1 } from '../marshal/discussion';
import { paginate } from '../pagination';
import { boolArg, matches, sorted, textArg } from '../query';
import type { Router } from '../router';
import { organizationIn, subjectIn } from '../thread-input';
import { contentError, discussionErrors, titleError } from '../thread-rules';

export function discussionRoutes(router: Router): void {
  router
    .get('/api/1/discussions/', list)
    .get('/api/2/discussions/search/', (c) =>
      paginate(c, [...c.state.store.threads.values()].filter(wanted(c)), (t) => threadV1(c, t), {
        search: true,
      }),
    )
    .get('/api/1/discussions/:discussion/', (c) => json(threadV1(c, threadOf(c))))
    .post('/api/1/discussions/', open)
    .put('/api/1/discussions/:discussion/', rename)
    .delete('/api/1/discussions/:discussion/', remove);
}

const lastPost = (t: Thread): number => t.messages.at(-1)?.at ?? t.created;

function list(c: Context): Reply {
  const about = c.query.getAll('for');
  if (!about.every(isObjectId)) throw badRequest('`for` must be an identifier');
  const organization = textArg(c, 'org');
  if (organization && !isObjectId(organization)) throw badRequest('`org` must be an identifier');
  const user = textArg(c, 'user');
  if (user && !isObjectId(user)) throw badRequest('`user` must be an identifier');
  const found = [...c.state.store.threads.values()].filter(
    (t) =>
      (!about.length || about.includes(t.subject.id)) &&
      (!organization || subjectOf(c, t)?.organization === organization) &&
      (!user || t.messages.some(({ by }) => by === user)) &&
      wanted(c)(t),
  );
  const keys = {
    created: (t: Thread) => t.created,
    closed: (t: Thread) => t.closed ?? 0,
    title: (t: Thread) => t.title.toLowerCase(),
    'discussion.posted_on': lastPost,
  };
  return paginate(c, sorted(c, found, keys, '-created'), (thread) => threadV1(c, thread));
}

function wanted(c: Context): (t: Thread) => boolean {
  const closed = boolArg(c, 'closed');
  const q = textArg(c, 'q');
  return (t) =>
    (closed === null || (t.closed !== null) === closed) &&
    (!q || matches([t.title, ...t.messages.map(({ content }) => content)].join(' '), q));
}

/** @throws Refusal 400 where the body is no object */
export function fields(c: Context): Record<string, unknown> {
  const body = jsonBody(c);
  if (isObject(body)) return body;
  throw new Refusal(json({ errors: { request: 'expecting a JSON object' } }, 400));
}

function open(c: Context): Reply {
  const person = creator(c);
  const body = fields(c);
  const subject = subjectIn(c, body.subject);
  const organization = organizationIn(c, body.organization);
  const errors: Record<string, unknown> = {};
  const content = contentError(body.comment);
  if (content) errors.discussion = { 0: { content } };
  if (!subject) errors.subject = 'Field is required';
  const title = titleError(body.title);
  if (title) errors.title = title;
  if (body.extras !== undefined && !isObject(body.extras)) {
    errors.extras = 'Only dictionaries may be used in a DictField';
  }
  if (!subject || Object.keys(errors).length) throw discussionErrors(errors, null);
  const now = c.state.now();
  const thread: Thread = {
    id: c.state.newId(),
    title: String(body.title),
    subject,
    by: person.id,
    organization,
    created: now,
    closed: null,
    closedBy: null,
    closedFor: null,
    messages: [newMessage(c, person.id, organization, String(body.comment))],
    extras: isObject(body.extras) ? body.extras : {},
  };
  c.state.store.threads.set(thread.id, thread);
  return json(threadV1(c, thread), 201);
}

/** @returns a message of now */
export function newMessage(c: Context, by: string, organization: string | null, content: string): Message {
  return { id: c.state.newUuid(), content, by, organization, at: c.state.now(), edited: null };
}

function rename(c: Context): Reply {
  signedIn(c);
  const thread = threadOf(c);
  if (!threadPermissions(c, thread).edit) throw forbidden();
  const { title } = fields(c);
  const error = titleError(title);
  if (error) throw discussionErrors({ title: error }, thread.id);
  thread.title = String(title);
  return json(threadV1(c, thread));
}

function remove(c: Context): Reply {
  signedIn(c);
  const thread = threadOf(c);
  if (!threadPermissions(c, thread).delete) throw forbidden();
  c.state.store.threads.delete(thread.id);
  return empty();
}
