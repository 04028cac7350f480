/** Who calls: session cookie, then `X-API-KEY`, then Bearer; the first that yields a person wins (udata: api/__init__.py). */
import type { Organization, Owned, Person, Role, Token } from './data/types';
import { locked, unauthorized } from './errors';
import type { Context } from './http';
import type { State } from './state';

/** @returns the value of a cookie, or null */
export function cookie(c: Context, name: string): string | null {
  const pairs = (c.headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}

/** @returns the person of the session cookie, or null */
export function sessionPerson(c: Context): Person | null {
  const id = c.state.sessions.get(cookie(c, 'session') ?? '');
  return (id && c.state.store.people.get(id)) || null;
}

/**
 * @returns the caller of an API request, or null; key and Bearer open a session, whose cookie is answered
 * @throws Refusal 401 for a key that is wrong, revoked or expired, on public requests too
 */
export function identify(c: Context): Person | null {
  const bySession = sessionPerson(c);
  if (bySession) return bySession;
  const key = c.headers['x-api-key'];
  if (typeof key === 'string' && key) return signIn(c, byKey(c, key));
  const bearer = /^Bearer (.+)$/.exec(c.headers.authorization ?? '')?.[1];
  const found = bearer && tokenOwner(c.state, bearer);
  return found && usable(found.token, c.state.now()) ? signIn(c, found.person) : null;
}

function byKey(c: Context, key: string): Person {
  const found = tokenOwner(c.state, key);
  if (!found) throw unauthorized('Invalid API token');
  if (found.token.revoked !== null) throw unauthorized('Revoked API token');
  if (!usable(found.token, c.state.now())) throw unauthorized('Expired API token');
  found.token.used = c.state.now();
  const agent = c.headers['user-agent'];
  if (agent && !found.token.agents.includes(agent)) found.token.agents.push(agent);
  return found.person;
}

function tokenOwner(state: State, secret: string): { person: Person; token: Token } | null {
  for (const person of state.store.people.values()) {
    const token = person.tokens.find((t) => t.secret === secret);
    if (token) return { person, token };
  }
  return null;
}

const usable = ({ revoked, expires }: Token, now: number): boolean =>
  revoked === null && (expires === null || expires > now);

/** Opens a session and answers its cookie. */
export function signIn(c: Context, person: Person): Person {
  c.cookies.push(sessionCookie(c, c.state.openSession(person.id)));
  return person;
}

/** @returns the `Set-Cookie` of a session (udata ≥ 16.6; Secure only over TLS, where a portal always is) */
export const sessionCookie = (c: Context, value: string): string =>
  `session=${value};${c.secure ? ' Secure;' : ''} HttpOnly; Path=/; SameSite=Lax`;

/** @returns the caller @throws Refusal 401 */
export function signedIn(c: Context): Person {
  if (!c.caller) throw unauthorized();
  return c.caller;
}

/** @returns the caller, allowed to create @throws Refusal 401, then 423 in read-only mode, sysadmins apart */
export function creator(c: Context): Person {
  const person = signedIn(c);
  if (c.state.readOnly && !isSysadmin(person)) throw locked();
  return person;
}

export const isSysadmin = (person: Person | null): boolean => person?.roles.includes('admin') ?? false;

/** @returns the person's role in an organization, or null */
export function roleIn(organization: Organization | null | undefined, person: Person | null): Role | null {
  return (person && organization?.members.find(({ user }) => user === person.id)?.role) || null;
}

/** @returns whether the person may see it where strangers may not (udata ≥ 14.5: every role) */
export function mayRead(state: State, item: Owned, person: Person | null): boolean {
  return isOwner(state, item, person, ['admin', 'editor', 'partial_editor']);
}

/** @returns whether the person may change it */
export function mayEdit(state: State, item: Owned, person: Person | null): boolean {
  return isOwner(state, item, person, ['admin', 'editor']);
}

function isOwner(state: State, item: Owned, person: Person | null, roles: Role[]): boolean {
  if (!person) return false;
  if (isSysadmin(person) || item.owner === person.id) return true;
  const role = roleIn(item.organization ? state.store.organizations.get(item.organization) : null, person);
  return role !== null && roles.includes(role);
}
