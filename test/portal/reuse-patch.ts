/** From a body's keys to a reuse's fields; unknown keys are ignored (udata: api_fields.py patch). */
import { isSysadmin, roleIn } from './auth';
import { isObject } from './body';
import { idsOf } from './data/labels';
import type { Reuse } from './data/types';
import { broken, invalid } from './errors';
import type { Context } from './http';
import { isObjectId } from './ids';
import { tagSlugs } from './tags';

/**
 * Writes the body's values into `target`.
 * @throws Refusal 400 by field, 400 with no field for a malformed id, 500 where udata breaks
 */
export function patchReuse(
  c: Context,
  target: Partial<Reuse>,
  body: Record<string, unknown>,
  { created }: { created: boolean },
): void {
  for (const name of ['title', 'description', 'url'] as const) {
    if (!(name in body)) continue;
    const value = body[name];
    if (value !== null && typeof value !== 'string') throw broken();
    target[name] = value ?? '';
  }
  choose(target, body, 'type', idsOf('types'));
  choose(target, body, 'topic', idsOf('topics'));
  if ('tags' in body) target.tags = tagSlugs(body.tags);
  if ('private' in body) target.private = flag(body.private);
  if ('datasets' in body) target.datasets = references(c, body.datasets);
  if (isObject(body.extras)) target.extras = body.extras;
  if ('deleted' in body && body.deleted === null) target.deleted = null;
  if ('archived' in body) target.archived = body.archived === null ? null : c.state.now();
  belong(c, target, body, created);
}

function choose(
  target: Partial<Reuse>,
  body: Record<string, unknown>,
  name: 'type' | 'topic',
  known: string[],
): void {
  if (!(name in body)) return;
  const value = body[name];
  if (typeof value === 'string' && known.includes(value)) target[name] = value;
  else if (value !== null && value !== '') throw invalidChoice(name, value, known);
}

function invalidChoice(name: string, value: unknown, known: string[]) {
  const text = `'${String(value)}' is not a valid choice. Valid choices: [${known.map((id) => `'${id}'`).join(', ')}]`;
  return invalid({ [name]: text }, text);
}

function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalid({ private: 'BooleanField only accepts boolean values' });
}

const malformed = (value: unknown) =>
  invalid(
    {},
    `'${String(value)}' is not a valid ObjectId, it must be a 12-byte input or a 24-character hex string`,
  );

/** @returns the id in a text or an object with `id` @throws Refusal 400, `errors` empty */
function idIn(value: unknown): string {
  const id = isObject(value) ? value.id : value;
  if (typeof id !== 'string' || !isObjectId(id)) throw malformed(id);
  return id.toLowerCase();
}

function references(c: Context, value: unknown): string[] {
  if (value === null) throw broken();
  const list = Array.isArray(value) ? value : [value];
  return list.map((item) => {
    const id = idIn(item);
    if (c.state.store.datasets.has(id)) return id;
    const text = `Unknown reference '${id}'`;
    throw invalid({ datasets: text }, text);
  });
}

function belong(c: Context, target: Partial<Reuse>, body: Record<string, unknown>, created: boolean): void {
  for (const name of ['organization', 'owner'] as const) {
    if (!(name in body) || (body[name] === null && created)) continue;
    const id = body[name] === null ? null : idIn(body[name]);
    if (!created && id !== target[name]) {
      const text = `Cannot modify ${name} after creation`;
      throw invalid({ [name]: text }, text);
    }
    if (created && id) {
      if (name === 'organization') mayPublish(c, id);
      else if (id !== c.caller?.id) throw notYourself(c);
    }
    target[name] = id;
  }
}

/** @throws Refusal 400 where the caller may not publish for the organization */
export function mayPublish(c: Context, id: string): void {
  const organization = c.state.store.organizations.get(id);
  if (organization && (isSysadmin(c.caller) || roleIn(organization, c.caller))) return;
  const text =
    c.lang === 'fr'
      ? 'Permission refusée pour cette organisation'
      : 'Permission denied for this organization';
  throw invalid({ organization: text }, text);
}

function notYourself(c: Context) {
  const text =
    c.lang === 'fr'
      ? 'Vous ne pouvez définir que vous-même en tant que propriétaire'
      : 'You can only set yourself as owner';
  return invalid({ owner: text }, text);
}
