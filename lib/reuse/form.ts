/** What the form of a reuse holds while it is being filled in. */
import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(2_000_000));

const row = z.object({
  id: z.string().check(z.regex(/^[0-9a-f]{24}$/)),
  title: text,
  /** The producer's name, or ''. */
  note: text,
});
/** A dataset that may be ticked. */
export type DatasetRow = z.infer<typeof row>;

export const reuseForm = z.object({
  title: text,
  url: text,
  description: text,
  /** A reuse type, or '' while it is to be chosen. */
  type: text,
  topic: text,
  /** Slugs. */
  tags: z.array(text),
  /** Ids of the datasets ticked; null while nobody has touched what was offered. */
  picked: z.nullable(z.array(text)),
  /** Datasets that the person added to those of the page. */
  added: z.array(row),
  /** Id of an organization, or null for oneself. */
  organization: z.nullable(text),
  visibility: z.enum(['public', 'draft']),
});
export type ReuseForm = z.infer<typeof reuseForm>;

/** The fields that a page can fill in. */
export type OfferedField = 'title' | 'url' | 'description' | 'type' | 'tags';

/** What was offered, and where it comes from: absent where the page says nothing. */
export interface Offer {
  form: ReuseForm;
  from: Partial<Record<OfferedField, 'page' | 'guessed'>>;
}

/** @returns whether a field holds something else than what was offered */
export function isChanged(form: ReuseForm, offer: Offer, field: OfferedField): boolean {
  return JSON.stringify(form[field]) !== JSON.stringify(offer.form[field]);
}
