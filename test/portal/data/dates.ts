/** Dates of the portal: all relative to its `now`, written as udata writes them. */

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** @returns a function of days (and hours) before `now` */
export const before =
  (now: number) =>
  (days: number, hours = 0): number =>
    now - days * DAY - hours * HOUR;

export type Ago = ReturnType<typeof before>;

/** @returns ISO 8601 with `+00:00` and, unless none, six digits of fraction (udata ≥ 6.1) */
export function iso(date: number | null): string | null {
  if (date === null) return null;
  const [whole, fraction] = new Date(date).toISOString().replace('Z', '').split('.');
  return fraction && fraction !== '000' ? `${whole}.${fraction}000+00:00` : `${whole}+00:00`;
}

/** Days after which a dataset is late (udata: core/dataset/constants.py UpdateFrequency). */
const DELAYS: Record<string, number> = {
  continuous: 1 / 24,
  oneMinute: 1 / 1440,
  fiveMinutes: 5 / 1440,
  tenMinutes: 10 / 1440,
  fifteenMinutes: 15 / 1440,
  thirtyMinutes: 30 / 1440,
  hourly: 1 / 24,
  bihourly: 2 / 24,
  trihourly: 3 / 24,
  twelveHours: 0.5,
  severalTimesADay: 1,
  threeTimesADay: 1 / 3,
  semidaily: 0.5,
  daily: 1,
  fiveTimesAWeek: 2,
  threeTimesAWeek: 3,
  semiweekly: 4,
  weekly: 7,
  biweekly: 14,
  threeTimesAMonth: 11,
  semimonthly: 16,
  monthly: 31,
  bimonthly: 62,
  quarterly: 92,
  threeTimesAYear: 122,
  semiannual: 183,
  annual: 365,
  biennial: 730,
  triennial: 1095,
  quadrennial: 1461,
  quinquennial: 1826,
  decennial: 3652,
};

/** @returns whether the data kept its announced pace; null where no frequency says */
export function onTime(frequency: string, updated: number, now: number): boolean | null {
  if (frequency === 'unknown' || frequency === 'other') return null;
  const days = DELAYS[frequency];
  return days === undefined || now - updated <= (days + 1) * DAY;
}
