/** A form that is being filled in, as it is kept between two openings. */
import * as z from 'zod/mini';
import { type ReuseForm, reuseForm } from './form';

const draft = z.object({ saved: z.number(), form: reuseForm });
export interface ReuseDraft {
  /** Milliseconds since 1970. */
  saved: number;
  form: ReuseForm;
}

/** @returns the key of the draft of a page's reuse on a portal; its outcome is kept under `outcome:<key>` */
export function reuseDraftKey(pageUrl: string, portal: string): string {
  const bare = pageUrl.replace(/#(?![!/]).*$/s, '');
  return `reuse ${portal} ${bare}`.slice(0, 2_000);
}

/**
 * @param value what was kept, unparsed
 * @returns the draft, or null where there is none that can be read
 */
export function parseReuseDraft(value: unknown): ReuseDraft | null {
  const parsed = draft.safeParse(value);
  return parsed.success ? parsed.data : null;
}
