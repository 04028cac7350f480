import { formatDate } from '../format';

/**
 * The two ends of a period, as plainly as they can be said: whole years as years, else dates.
 *
 * @param coverage ISO 8601 dates; `end` null where it goes on
 */
export function coverageWords(
  coverage: { start: string; end: string | null },
  language: string,
): { start: string; end: string | null } {
  const [start, end] = [coverage.start.slice(0, 10), coverage.end?.slice(0, 10) ?? null];
  const wholeYears = start.endsWith('-01-01') && (end === null || end.endsWith('-12-31'));
  if (wholeYears) return { start: start.slice(0, 4), end: end?.slice(0, 4) ?? null };
  return { start: formatDate(start, language), end: end && formatDate(end, language) };
}
