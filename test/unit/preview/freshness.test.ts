import { expect, test } from 'vitest';
import { type Freshness, freshness } from '../../../lib/preview/freshness';

const NOW = Date.UTC(2026, 10, 14);
const LATE = (value: number, unit: 'day' | 'month' | 'year'): Freshness => ({
  state: 'late',
  lateBy: { value, unit },
});

test.each<[string, string | null, boolean | null, Freshness]>([
  // The portal's own verdict holds.
  ['quarterly', '2026-05-14T00:00:00Z', true, { state: 'onTime' }],
  ['quarterly', '2026-04-14T00:00:00Z', false, LATE(4, 'month')],
  ['daily', '2026-11-10T00:00:00Z', false, LATE(3, 'day')],
  ['annual', '2020-11-14T00:00:00Z', false, LATE(4, 'year')],
  ['annual', null, false, { state: 'late', lateBy: undefined }],
  ['annual', '2026-11-01T00:00:00Z', false, { state: 'late', lateBy: undefined }],
  // Without one, dates decide, with a day of grace.
  ['monthly', '2026-11-01T00:00:00Z', null, { state: 'onTime' }],
  ['daily', '2026-11-12T12:00:00Z', null, { state: 'onTime' }],
  ['weekly', '2026-10-20T00:00:00Z', null, LATE(18, 'day')],
  ['weekly', null, null, { state: 'unknown' }],
  ['weekly', 'rubbish', null, { state: 'unknown' }],
  ['fortnighly', '2026-11-10T00:00:00Z', null, { state: 'onTime' }],
  // No period, no lateness.
  ['irregular', '2010-01-01T00:00:00Z', true, { state: 'noSchedule' }],
  ['punctual', '2010-01-01T00:00:00Z', null, { state: 'noSchedule' }],
  ['never', null, null, { state: 'noSchedule' }],
  ['irregular', '2010-01-01T00:00:00Z', false, { state: 'late' }],
  ['constructor', '2010-01-01T00:00:00Z', null, { state: 'noSchedule' }],
  ['unknown', '2026-11-13T00:00:00Z', true, { state: 'unknown' }],
  ['', null, null, { state: 'unknown' }],
])('%s, last updated %s, verdict %s', (frequency, lastUpdate, onTime, expected) => {
  expect(freshness({ frequency, lastUpdate, onTime, now: NOW })).toEqual(expected);
});
