/** How fresh a dataset is against the frequency that its producer announced. */
export interface Freshness {
  /** `noSchedule`: the announced frequency has no period (irregular, never, …) · `unknown`: none is announced. */
  state: 'onTime' | 'late' | 'unknown' | 'noSchedule';
  /** How far past the expected date; absent where that cannot be said. */
  lateBy?: { value: number; unit: 'day' | 'month' | 'year' };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/**
 * Period of each frequency that has one, in milliseconds (udata: core/dataset/constants.py, with the ids that older
 * portals still answer). Those below an hour count as an hour: nobody reads a page that precisely.
 */
const PERIODS: Readonly<Record<string, number>> = {
  continuous: HOUR,
  realtime: HOUR,
  oneMinute: HOUR,
  fiveMinutes: HOUR,
  tenMinutes: HOUR,
  fifteenMinutes: HOUR,
  thirtyMinutes: HOUR,
  hourly: HOUR,
  bihourly: 2 * HOUR,
  trihourly: 3 * HOUR,
  twelveHours: 12 * HOUR,
  severalTimesADay: DAY,
  fourTimesADay: DAY,
  threeTimesADay: DAY,
  semidaily: DAY,
  daily: DAY,
  fiveTimesAWeek: 7 * DAY,
  fourTimesAWeek: 7 * DAY,
  threeTimesAWeek: 7 * DAY,
  semiweekly: 7 * DAY,
  weekly: 7 * DAY,
  biweekly: 14 * DAY,
  fortnighly: 14 * DAY,
  threeTimesAMonth: MONTH,
  semimonthly: MONTH,
  monthly: MONTH,
  bimonthly: 2 * MONTH,
  quarterly: 3 * MONTH,
  threeTimesAYear: 4 * MONTH,
  semiannual: 6 * MONTH,
  biannual: 6 * MONTH,
  annual: YEAR,
  biennial: 2 * YEAR,
  triennial: 3 * YEAR,
  quadrennial: 4 * YEAR,
  quinquennial: 5 * YEAR,
  decennial: 10 * YEAR,
  bidecennial: 20 * YEAR,
  tridecennial: 30 * YEAR,
};

/** The portal's own tolerance before it calls a dataset late (udata: quality criterion `update_fulfilled_in_time`). */
const GRACE = DAY;

/**
 * @param dataset frequency id, latest change of the data (ISO 8601), the portal's own verdict, which holds where it
 *   has one · `now` milliseconds since 1970
 */
export function freshness(dataset: {
  frequency: string;
  lastUpdate: string | null;
  onTime: boolean | null;
  now: number;
}): Freshness {
  const { frequency, lastUpdate, onTime, now } = dataset;
  if (!frequency || frequency === 'unknown') return { state: 'unknown' };
  const period = Object.hasOwn(PERIODS, frequency) ? PERIODS[frequency] : undefined;
  // A frequency without a period counts as kept for the portal: its "on time" says nothing.
  if (period === undefined) return onTime === false ? { state: 'late' } : { state: 'noSchedule' };
  const updated = lastUpdate ? Date.parse(lastUpdate) : Number.NaN;
  const over = now - updated - period;
  if (onTime === true) return { state: 'onTime' };
  if (onTime === false) return { state: 'late', lateBy: lateBy(over) };
  if (Number.isNaN(over)) return { state: 'unknown' };
  return over > GRACE ? { state: 'late', lateBy: lateBy(over) } : { state: 'onTime' };
}

function lateBy(over: number): Freshness['lateBy'] {
  if (!(over >= DAY)) return undefined;
  if (over < 45 * DAY) return { value: Math.floor(over / DAY), unit: 'day' };
  if (over < 2 * YEAR) return { value: Math.floor(over / MONTH), unit: 'month' };
  return { value: Math.floor(over / YEAR), unit: 'year' };
}
