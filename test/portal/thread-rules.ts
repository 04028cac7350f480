/** What a thread's title and a message must be (udata: core/discussions/constants.py, models.py). */
import { invalid, type Refusal } from './errors';

/** Characters of a message. */
export const COMMENT_MAX = 50_000;

function textError(value: unknown): string | null {
  if (value === undefined || value === null) return 'Field is required';
  if (typeof value !== 'string') return 'StringField only accepts string values';
  return value.trim() ? null : 'Field is required';
}

/** @returns why a title is refused, or null: it has no longest length */
export const titleError = textError;

/** @returns why a message is refused, or null */
export function contentError(value: unknown): string | null {
  const length = typeof value === 'string' ? [...value].length : 0;
  return textError(value) ?? (length > COMMENT_MAX ? 'String value is too long' : null);
}

/** @returns a refusal of fields; those of a message are under `discussion.<index>.content` */
export function discussionErrors(errors: Record<string, unknown>, id: string | null): Refusal {
  return invalid(errors, `ValidationError (Discussion:${id ?? 'None'}) (${Object.keys(errors).join(', ')})`);
}
