import { expect, test } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatDuration,
  formatList,
  formatNumber,
  formatRelative,
  formatTime,
  hostOf,
  initials,
  portalName,
} from '../../lib/format';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  ['en', '14 Nov 2026', '1.8 MB', '240 kB', '4 months', '18,342'],
  ['fr', '14 nov. 2026', '1,8 Mo', '240 ko', '4 mois', '18 342'],
  ['de', '14. Nov. 2026', '1,8 MB', '240 kB', '4 Monate', '18.342'],
  ['pt', '14 nov. 2026', '1,8 MB', '240 kB', '4 meses', '18 342'],
])(
  '%s writes dates, sizes, lengths of time and figures its way',
  (language, date, size, kilo, months, figure) => {
    expect(plain(formatDate('2026-11-14', language))).toBe(date);
    expect(plain(formatBytes(1_830_000, language))).toBe(size);
    expect(plain(formatBytes(240_000, language))).toBe(kilo);
    expect(plain(formatDuration(4, 'month', language))).toBe(months);
    expect(plain(formatNumber(18_342, language))).toBe(figure);
  },
);

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [12_345_678, '12 MB'],
  [5e15, '5,000 TB'],
])('%d bytes', (bytes, expected) => {
  expect(plain(formatBytes(bytes, 'en'))).toBe(expected);
});

test('spaces inside a quantity do not break', () => {
  expect(formatBytes(1_830_000, 'fr')).not.toContain(' ');
  expect(formatDuration(4, 'month', 'fr')).not.toContain(' ');
});

test.each([
  ['2026-11-13T10:00:00Z', 'yesterday'],
  ['2026-11-14T09:00:00Z', '1 hour ago'],
  ['2026-05-14T10:00:00Z', '6 months ago'],
  ['2026-11-14T09:59:50Z', 'this minute'],
  ['nonsense', ''],
])('how long ago %s is', (iso, expected) => {
  expect(formatRelative(iso, Date.UTC(2026, 10, 14, 10), 'en')).toBe(expected);
});

test.each([null, undefined, '', 'soon'])('%s is no date', (iso) => {
  expect(formatDate(iso, 'fr')).toBe('');
  expect(formatTime(iso, 'fr')).toBe('');
});

test('times of day', () => {
  expect(plain(formatTime('2026-11-14T10:42', 'fr'))).toBe('10 h 42');
  expect(formatTime('2026-11-14T10:42', 'en')).toBe('10:42');
});

test('lists, names, hosts, initials', () => {
  expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
  expect(portalName('www.data.gouv.fr')).toBe('data.gouv.fr');
  expect(hostOf('https://www.example.org/a')).toBe('example.org');
  expect(hostOf('javascript:alert(1)')).toBe('');
  expect(hostOf(null)).toBe('');
});

test.each([
  ['Claire Martin', 'CM'],
  ['Le Relevé', 'LR'],
  ['institut', 'I'],
  ['Élodie de la Tour', 'ÉT'],
  ['', '?'],
  ['— !', '?'],
])('initials of %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
