/** What a body names: the subject of a thread, the organization spoken for (udata: core/discussions/api.py). */
import { isObject } from './body';
import type { Thread } from './data/types';
import { invalid } from './errors';
import type { Context } from './http';
import { isObjectId } from './ids';
import { mayPublish } from './reuse-patch';

const CLASSES = ['Dataset', 'Reuse', 'Post', 'Dataservice', 'Topic'];

/**
 * A private or deleted subject is taken as well.
 * @returns the subject, null where none is given @throws Refusal 400
 */
export function subjectIn(c: Context, value: unknown): Thread['subject'] | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value) || typeof value.class !== 'string' || value.id === undefined) {
    throw said('subject', 'Expected an object with `class` and `id` keys');
  }
  if (!CLASSES.includes(value.class)) throw said('subject', `Model "${value.class}" does not exist`);
  const id = identifier(value.id);
  const subject = { class: value.class, id };
  const { datasets, reuses, dataservices, topics } = c.state.store;
  const stores: Record<string, Map<string, unknown>> = {
    Dataset: datasets,
    Reuse: reuses,
    Dataservice: dataservices,
    Topic: topics,
  };
  if (!stores[value.class]?.has(id)) throw said('subject', `Unknown reference '${id}'`);
  return subject;
}

const said = (name: string, text: string) => invalid({ [name]: text }, text);

function identifier(value: unknown): string {
  if (typeof value === 'string' && isObjectId(value)) return value.toLowerCase();
  throw invalid(
    {},
    `'${String(value)}' is not a valid ObjectId, it must be a 12-byte input or a 24-character hex string`,
  );
}

/** @returns the organization spoken for, or null @throws Refusal 400 */
export function organizationIn(c: Context, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const id = identifier(isObject(value) ? value.id : value);
  mayPublish(c, id);
  return id;
}
