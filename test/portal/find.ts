/** The object that a path names: by id, then slug, then old slug (udata: routing.py ModelConverter). */
import { mayRead } from './auth';
import type { Dataset, Organization, Owned, Reuse, Thin, Thread } from './data/types';
import { gone, notFound, Refusal } from './errors';
import { type Context, redirect } from './http';
import { isObjectId } from './ids';
import { slugify } from './slug';

interface Named {
  id: string;
  slug: string;
  oldSlugs?: string[];
}

/**
 * @param items where to look
 * @returns the object
 * @throws Refusal 404; 308 to the canonical slug, relative and without the query
 */
function find<T extends Named>(c: Context, items: Map<string, T>, ref: string): T {
  const byId = isObjectId(ref) ? items.get(ref.toLowerCase()) : undefined;
  if (byId) return byId;
  const all = [...items.values()].filter((item) => item.slug);
  const exact = all.find((item) => item.slug === ref);
  if (exact) return exact;
  const slug = slugify(ref);
  const other = all.find((item) => item.slug === slug) ?? all.find((item) => item.oldSlugs?.includes(slug));
  if (!other) throw notFound(c.path);
  const path = c.path.split('/').map((part) => (decoded(part) === ref ? other.slug : part));
  throw new Refusal(redirect(path.join('/'), 308));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** @throws Refusal 404 for private ones, 410 for deleted ones, to strangers */
function visible<T extends Owned>(c: Context, item: T, deleted: string): T {
  if (mayRead(c.state, item, c.caller)) return item;
  if (item.private) throw notFound(c.path);
  if (item.deleted !== null) throw gone(deleted);
  return item;
}

const ref = (c: Context, name: string): string => c.params[name] ?? '';

/** @returns the dataset of `:dataset`, that the caller may see */
export const datasetOf = (c: Context): Dataset =>
  visible(c, find(c, c.state.store.datasets, ref(c, 'dataset')), 'Dataset has been deleted');

/** @returns the reuse of `:reuse`, that the caller may see */
export const reuseOf = (c: Context): Reuse => visible(c, anyReuse(c), 'This reuse has been deleted');

/** @returns the reuse of `:reuse`, whatever its state */
export const anyReuse = (c: Context): Reuse => find(c, c.state.store.reuses, ref(c, 'reuse'));

/** @returns the dataservice of `:dataservice` */
export const dataserviceOf = (c: Context): Thin =>
  visible(c, find(c, c.state.store.dataservices, ref(c, 'dataservice')), 'Dataservice has been deleted');

/** @returns the topic of `:topic` */
export const topicOf = (c: Context): Thin => find(c, c.state.store.topics, ref(c, 'topic'));

/** @returns the organization of `:organization` @throws Refusal 404, 410 */
export function organizationOf(c: Context): Organization {
  const found = find(c, c.state.store.organizations, ref(c, 'organization'));
  if (found.deleted !== null && !found.members.some(({ user }) => user === c.caller?.id)) {
    throw gone('Organization has been deleted');
  }
  return found;
}

/** @returns the thread of `:discussion`, by id alone @throws Refusal 404 */
export function threadOf(c: Context): Thread {
  const found = c.state.store.threads.get(ref(c, 'discussion').toLowerCase());
  if (!found) throw notFound(c.path);
  return found;
}
