/** Following, and reports to the moderators (udata: core/followers/api.py, core/reports/api.py). */
import { creator, isSysadmin, signedIn } from '../auth';
import { isObject } from '../body';
import { iso } from '../data/dates';
import { idsOf } from '../data/labels';
import { forbidden, invalid, notFound } from '../errors';
import { datasetOf, reuseOf } from '../find';
import { type Context, json, type Reply } from '../http';
import { isObjectId, objectId } from '../ids';
import { userRef } from '../marshal/people';
import { paginate } from '../pagination';
import { idArg } from '../query';
import type { Router } from '../router';
import { fields } from './discussions';

interface Followed {
  id: string;
  followers: Map<string, number>;
}

export function followRoutes(router: Router): void {
  const kinds = [
    { path: '/api/1/datasets/:dataset/followers/', name: 'dataset', find: datasetOf },
    { path: '/api/1/reuses/:reuse/followers/', name: 'reuse', find: reuseOf },
  ];
  for (const { path, name, find } of kinds) {
    router
      .get(path, (c) => followers(c, find(c)))
      .post(path, (c) => follow(c, name, find))
      .delete(path, (c) => unfollow(c, name, find));
  }
  router.post('/api/1/reports/', report).get('/api/1/reports/', (c) => {
    if (!isSysadmin(signedIn(c))) throw forbidden();
    return paginate(c, c.state.store.reports, ({ id }) => ({ id }));
  });
}

function followers(c: Context, item: Followed): Reply {
  const user = idArg(c, 'user');
  const found = [...item.followers].filter(([id]) => !user || id === user);
  return paginate(c, found, ([id, since]) => ({
    follower: userRef(c, id),
    id: objectId(`follow:${item.id}:${id}`),
    since: iso(since),
  }));
}

/** By id alone: a slug is unknown here. */
function byId<T>(c: Context, name: string, find: (c: Context) => T): T {
  if (!isObjectId(c.params[name] ?? '')) throw notFound(c.path);
  return find(c);
}

function follow(c: Context, name: string, find: (c: Context) => Followed): Reply {
  const { id } = creator(c);
  const item = byId(c, name, find);
  const already = item.followers.has(id);
  if (!already) item.followers.set(id, c.state.now());
  return json({ followers: item.followers.size }, already ? 200 : 201);
}

function unfollow(c: Context, name: string, find: (c: Context) => Followed): Reply {
  const { id } = signedIn(c);
  const item = byId(c, name, find);
  if (!item.followers.delete(id)) throw notFound(c.path);
  return json({ followers: item.followers.size });
}

/** Open to anybody. */
function report(c: Context): Reply {
  const body = fields(c);
  const reasons = idsOf('reasons');
  const errors: Record<string, string> = {};
  if (!isObject(body.subject)) errors.subject = 'Field is required';
  if (!body.reason) errors.reason = 'Field is required';
  if (!isObject(body.subject) || !body.reason) throw invalid(errors);
  if (!reasons.includes(String(body.reason))) {
    const text = `'${String(body.reason)}' is not a valid choice. Valid choices: [${reasons.map((r) => `'${r}'`).join(', ')}]`;
    throw invalid({ reason: text }, text);
  }
  const { datasets, reuses, threads, organizations, people } = c.state.store;
  const id = String(body.subject.id);
  const known =
    datasets.get(id) ?? reuses.get(id) ?? threads.get(id) ?? organizations.get(id) ?? people.get(id);
  if (!known) {
    const text = `Unknown reference '${id}'`;
    throw invalid({ subject: text }, text);
  }
  const made = {
    id: c.state.newId(),
    by: c.caller?.id ?? null,
    subject: { class: String(body.subject.class), id },
    reason: String(body.reason),
    message: typeof body.message === 'string' ? body.message : null,
    at: c.state.now(),
  };
  c.state.store.reports.push(made);
  return json(
    {
      by: userRef(c, made.by),
      dismissed_at: null,
      dismissed_by: null,
      id: made.id,
      message: made.message,
      reason: made.reason,
      reported_at: iso(made.at),
      self_api_url: `${c.base}/api/1/reports/${made.id}/`,
      subject: made.subject,
      subject_deleted_at: null,
      subject_embed_id: body.subject_embed_id ?? null,
      subject_label: 'title' in known ? known.title : 'name' in known ? known.name : null,
    },
    201,
  );
}
