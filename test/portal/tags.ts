/** Tags: slugs of 3 to 96 characters, sorted, distinct (udata: tags.py, mongo/taglist_field.py). */
import { broken } from './errors';
import { slugify } from './slug';

/**
 * @param value a list of texts, one text with commas, or null
 * @returns their slugs, in the order sent, repeated ones too
 * @throws Refusal 500 for an item that is no text
 */
export function tagSlugs(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return value.split(',').map(slugify);
  if (!Array.isArray(value) || value.some((tag) => typeof tag !== 'string')) throw broken();
  return value.map(slugify);
}

/** @param slugs as `tagSlugs` gives them @returns them sorted and distinct; `refused` the first that is too short or too long */
export function normalTags(slugs: readonly string[]): { tags: string[]; refused: string | null } {
  const refused = slugs.find((slug) => slug.length < 3 || slug.length > 96) ?? null;
  return { tags: [...new Set(slugs)].sort(), refused };
}
