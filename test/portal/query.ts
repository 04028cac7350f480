/** Query arguments, read as flask-restx's reqparse does. Unknown ones are ignored. */
import { badArgument, badRequest } from './errors';
import type { Context } from './http';
import { isObjectId } from './ids';

/** What udata says of an argument before what is wrong with it. */
const HELP: Record<string, string> = {
  sort: 'The field (and direction) on which sorting apply ',
  closed: 'Filters discussions on their closed status if specified ',
};
const PAGING: Record<string, string> = {
  page: 'The page to fetch ',
  page_size: 'The page size to fetch ',
};

/** @returns a text, or null when absent or empty */
export const textArg = (c: Context, name: string): string | null => c.query.get(name) || null;

/** @returns a boolean, or null @throws Refusal 400 */
export function boolArg(c: Context, name: string): boolean | null {
  const value = c.query.get(name)?.toLowerCase();
  if (value === undefined || value === '') return null;
  if (value === 'true' || value === '1' || value === 'on') return true;
  if (value === 'false' || value === '0') return false;
  throw badArgument(name, `${HELP[name] ?? ''}Invalid literal for boolean(): ${value}`);
}

/** @returns a number ≥ 1 @throws Refusal 400 (udata ≥ 17.0.3) */
export function positiveArg(c: Context, name: string, otherwise: number): number {
  const value = c.query.get(name);
  if (value === null) return otherwise;
  if (!/^\s*-?\d+\s*$/.test(value)) {
    throw badArgument(name, `${PAGING[name] ?? ''}${value} is not a valid integer`);
  }
  const number = Number(value);
  if (number >= 1) return number;
  throw badArgument(
    name,
    `${PAGING[name] ?? ''}Invalid ${name}: ${value}. ${name} must be a positive integer`,
  );
}

/** @returns one of a closed list, or null @throws Refusal 400 */
export function choiceArg(c: Context, name: string, allowed: readonly string[]): string | null {
  const value = c.query.get(name);
  if (value === null) return null;
  if (allowed.includes(value)) return value;
  throw badArgument(name, `${HELP[name] ?? ''}The value '${value}' is not a valid choice for '${name}'.`);
}

/** @returns an object id, or null @throws Refusal 400, a slug included */
export function idArg(c: Context, name: string): string | null {
  const value = c.query.get(name);
  if (!value) return null;
  if (isObjectId(value)) return value.toLowerCase();
  throw badRequest(`\`${name}\` must be an identifier`);
}

/** A sort key: `title` or `-title`. */
export interface Sort<T> {
  [key: string]: (item: T) => string | number;
}

/** @returns the items in the order asked for, or as given @throws Refusal 400 */
export function sorted<T>(c: Context, items: T[], keys: Sort<T>, fallback: string): T[] {
  const names = Object.keys(keys).flatMap((key) => [key, `-${key}`]);
  const wanted = choiceArg(c, 'sort', names) ?? fallback;
  const down = wanted.startsWith('-') ? -1 : 1;
  const key = keys[wanted.replace(/^-/, '')];
  if (!key) return items;
  return [...items].sort((a, b) => (key(a) < key(b) ? -down : key(a) > key(b) ? down : 0));
}

/** @returns whether every word of a query is in a text, without regard to case and accents */
export function matches(text: string, query: string): boolean {
  const fold = (s: string) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
