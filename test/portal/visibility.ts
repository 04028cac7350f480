/** Which owned objects a list gives its caller (udata: core/owned.py). */
import { mayRead } from './auth';
import type { Owned } from './data/types';
import { unauthorized } from './errors';
import type { Context } from './http';
import { boolArg, idArg, matches, textArg } from './query';

/**
 * @returns the public ones; signed in, also everything of one's own, private and deleted included
 */
export const listed = <T extends Owned>(c: Context, items: Iterable<T>): T[] =>
  [...items].filter((item) => (!item.private && item.deleted === null) || mayRead(c.state, item, c.caller));

/** @returns those that fit `owner`, `organization`, `private`, `archived`, `deleted` and `q` */
export function filtered<T extends Owned>(c: Context, items: T[], o: { guarded?: boolean } = {}): T[] {
  const owner = idArg(c, 'owner');
  const organization = idArg(c, 'organization');
  const q = textArg(c, 'q');
  const states = (['private', 'archived', 'deleted'] as const).map(
    (name) => [name, boolArg(c, name)] as const,
  );
  if (o.guarded && !c.caller && states.some(([, wanted]) => wanted !== null)) throw unauthorized();
  return items.filter(
    (item) =>
      (!owner || item.owner === owner) &&
      (!organization || item.organization === organization) &&
      (!q || matches(item.title, q)) &&
      states.every(([name, wanted]) => wanted === null || Boolean(item[name]) === wanted),
  );
}
