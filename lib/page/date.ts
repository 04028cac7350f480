/** Dates as metadata writes them, to ISO 8601. No guess where day and month could be exchanged. */

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})Z?)?$/;
/** RFC 5322, `14 November 2026`, `November 14, 2026`. */
const WORDED = /^(?:[a-z]{3,9},?\s)?(?:(\d{1,2})\s([a-z]{3,9})\.?|([a-z]{3,9})\.?\s(\d{1,2})),?\s(\d{4})/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * @param text e.g. `2026-11-14T10:00:00+0100`, `2026/11/14`, `Sat, 14 Nov 2026 09:00:00 GMT`, `1794650400`
 * @returns `2026-11-14T10:00:00+01:00` or `2026-11-14`; '' where it is no plausible date
 */
export function toIsoDate(text: string): string {
  const said = text.trim().slice(0, 60);
  const iso = ISO.exec(said);
  if (iso) {
    const day = toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!day || iso[4] === undefined) return day;
    if (Number(iso[4]) > 23 || Number(iso[5]) > 59 || Number(iso[6] ?? 0) > 59) return day;
    return `${day}T${iso[4].padStart(2, '0')}:${iso[5]}:${iso[6] ?? '00'}${toOffset(iso[7] ?? '')}`;
  }
  const compact = COMPACT.exec(said);
  if (compact) return toDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const worded = WORDED.exec(said);
  if (worded) {
    const month = MONTHS.indexOf((worded[2] ?? worded[3] ?? '').slice(0, 3).toLowerCase()) + 1;
    return month ? toDay(Number(worded[5]), month, Number(worded[1] ?? worded[4])) : '';
  }
  if (/^\d{10}(?:\d{3})?$/.test(said)) {
    const moment = new Date(said.length === 10 ? Number(said) * 1000 : Number(said));
    return moment.getUTCFullYear() >= 1990 ? moment.toISOString().replace('.000Z', 'Z') : '';
  }
  return '';
}

function toDay(year: number, month: number, day: number): string {
  const valid = year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1;
  if (!valid || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function toOffset(offset: string): string {
  if (/^(?:z|utc|gmt)$/i.test(offset)) return 'Z';
  if (/^[+-]\d{2}$/.test(offset)) return `${offset}:00`;
  return /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
}
