/** What became of a publication, as the background keeps it for the surface that opens next. */
import * as z from 'zod/mini';
import type { PublishedReuse } from '../portal/model';

const outcome = z.object({
  published: z.boolean(),
  reuse: z.looseObject({
    portal: z.string(),
    id: z.string(),
    title: z.string(),
    datasets: z.array(z.unknown()),
  }),
});

/**
 * @param value what was kept, unparsed; it was written by our own background
 * @returns the outcome, or null where there is none
 */
export function parseOutcome(value: unknown): PublishedReuse | null {
  return outcome.safeParse(value).success ? (value as PublishedReuse) : null;
}

/** @returns the key under which the outcome of a draft is kept (lib/store/drafts.ts) */
export function outcomeOf(key: string): string {
  return `outcome:${key}`;
}
