import type * as z from 'zod/mini';
import { FailureError } from '../../failure-error';
import type { Failure } from '../failure';

/**
 * @param where what the failure says besides its kind
 * @returns the answer as the schema makes it
 * @throws FailureError `wrongShape`, with the path of what is wrong in `details`
 */
export function parseAnswer<S extends z.ZodMiniType>(
  schema: S,
  answer: unknown,
  where: Omit<Failure, 'kind'>,
): z.output<S> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.slice(0, 3).map((issue) => issue.path.map(String).join('.') || 'answer');
  const details = [where.details, ...paths].filter(Boolean).join(' · ');
  throw new FailureError({ ...where, kind: 'wrongShape', details });
}
