/** The signed-in person: itself, its objects, its tokens (udata: core/user/api.py, core/api_token/api.py). */
import { mayRead, signedIn } from '../auth';
import { isObject, jsonBody } from '../body';
import { iso } from '../data/dates';
import type { Owned } from '../data/types';
import { badRequest, gone, invalid, notFound } from '../errors';
import { type Context, empty, json, type Reply } from '../http';
import { datasetV1 } from '../marshal/dataset';
import { subjectOf, threadV1 } from '../marshal/discussion';
import { organizationRef, userRef } from '../marshal/people';
import { reuseV1 } from '../marshal/reuse';
import { paginate } from '../pagination';
import { matches, textArg } from '../query';
import type { Router } from '../router';
import { makeToken, showToken } from '../tokens';

export function meRoutes(router: Router): void {
  router
    .get('/api/1/me/', me)
    .get('/api/1/me/reuses/', (c) => json(mine(c, c.state.store.reuses).map((r) => reuseV1(c, r))))
    .get('/api/1/me/org_reuses/', (c) => json(ours(c, c.state.store.reuses).map((r) => reuseV1(c, r))))
    .get('/api/1/me/datasets/', (c) => json(mine(c, c.state.store.datasets).map((d) => datasetV1(c, d))))
    .get('/api/1/me/org_datasets/', (c) => json(ours(c, c.state.store.datasets).map((d) => datasetV1(c, d))))
    .get('/api/1/me/org_discussions/', (c) => json(discussions(c)))
    .get('/api/1/notifications/', (c) => {
      signedIn(c);
      return paginate(c, [], () => null);
    })
    .get('/api/1/me/api_tokens/', (c) => json(active(c).map(showToken)))
    .post('/api/1/me/api_tokens/', addToken)
    .delete('/api/1/me/api_tokens/:id/', revoke);
}

function me(c: Context): Reply {
  const person = signedIn(c);
  const organizations = [...c.state.store.organizations.values()].filter((o) =>
    o.members.some(({ user }) => user === person.id),
  );
  return json({
    ...(userRef(c, person.id) as object),
    class: undefined,
    about: person.about,
    active: true,
    email: person.email,
    last_login_at: iso(c.state.now()),
    mail_cadence: 'immediate',
    metrics: {
      dataservices: 0,
      datasets: mine(c, c.state.store.datasets).length,
      followers: 0,
      following: 0,
      reuses: mine(c, c.state.store.reuses).length,
    },
    notifications_paused: false,
    organizations: organizations.map(({ id }) => organizationRef(c, id)),
    password_rotation_demanded: null,
    password_rotation_performed: null,
    roles: person.roles,
    since: iso(person.since),
    website: null,
  });
}

/** Deleted and private ones included. */
function mine<T extends Owned>(c: Context, items: Map<string, T>): T[] {
  const { id } = signedIn(c);
  return [...items.values()].filter((item) => item.owner === id);
}

/** Those of the person and of its organizations. */
function ours<T extends Owned>(c: Context, items: Map<string, T>): T[] {
  const person = signedIn(c);
  const q = textArg(c, 'q');
  const plain = { ...person, roles: [] };
  return [...items.values()].filter(
    (item) => mayRead(c.state, item, plain) && (!q || matches(item.title, q)),
  );
}

function discussions(c: Context): unknown[] {
  const plain = { ...signedIn(c), roles: [] };
  return [...c.state.store.threads.values()]
    .filter((t) => {
      const subject = subjectOf(c, t);
      return t.closed === null && subject !== undefined && mayRead(c.state, subject, plain);
    })
    .map((thread) => threadV1(c, thread));
}

const active = (c: Context) =>
  signedIn(c).tokens.filter(
    ({ revoked, expires }) => revoked === null && (expires === null || expires > c.state.now()),
  );

function addToken(c: Context): Reply {
  const person = signedIn(c);
  const body = jsonBody(c);
  const { name, expires_at: end, scopes } = isObject(body) ? body : {};
  if (typeof name === 'string' && name.length > 255) throw invalid({ name: 'String value is too long' });
  if (scopes !== undefined && !(Array.isArray(scopes) && scopes.every((scope) => scope === 'admin'))) {
    throw invalid({ scopes: { 0: "Value must be one of ['admin']" } });
  }
  const token = makeToken(c.state, person, typeof name === 'string' ? name : null, expiry(c, end));
  return json({ ...showToken(token), token: token.secret }, 201);
}

function expiry(c: Context, value: unknown): number | null {
  if (value === undefined || value === null || value === '') return null;
  const date = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) throw badRequest('Invalid expires_at format');
  if (date <= c.state.now()) throw badRequest('expires_at must be in the future');
  return date;
}

function revoke(c: Context): Reply {
  const token = signedIn(c).tokens.find(({ id }) => id === c.params.id);
  if (!token) throw notFound(c.path);
  if (token.revoked !== null) throw gone('Token already revoked');
  token.revoked = c.state.now();
  return empty();
}
