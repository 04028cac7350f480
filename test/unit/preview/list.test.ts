import { expect, test } from 'vitest';
import type { FoundReference } from '../../../lib/links/types';
import type { Dataset, DatasetFile } from '../../../lib/portal/model';
import { parseAdded } from '../../../lib/preview/added';
import { coverageWords } from '../../../lib/preview/coverage';
import { byPortal, citedTimes, mergeRows, type Outcome, referenceKey } from '../../../lib/preview/merge';
import { plainText } from '../../../lib/preview/plain';

const ref = (name: string, more: Partial<FoundReference> = {}): FoundReference => ({
  portal: 'p.example',
  kind: 'dataset',
  ref: name,
  via: 'test',
  inMain: true,
  count: 1,
  ...more,
});
const ready = (id: string, file?: string): Outcome => ({
  state: 'ready',
  dataset: { portal: 'p.example', id } as Dataset,
  ...(file ? { file: { id: file } as DatasetFile } : {}),
});

test('references that turn out to be one dataset come together where the first stands', () => {
  const references = [
    ref('slug', { count: 2 }),
    ref('other'),
    ref('r1', { kind: 'resource' }),
    ref('id'),
    ref('r1', { kind: 'resource', resource: 'again' }),
    ref('waiting'),
  ];
  const results = [ready('1'), ready('2'), ready('1', 'f'), ready('1'), ready('1', 'f')];
  const outcomes = new Map(
    results.map((outcome, index) => [referenceKey(references[index] as FoundReference), outcome]),
  );
  const rows = mergeRows(references, outcomes);
  expect(rows.map((row) => [row.references[0]?.ref, row.cited, row.files.length, row.outcome.state])).toEqual(
    [
      ['slug', 5, 1, 'ready'],
      ['other', 1, 0, 'ready'],
      ['waiting', 1, 0, 'waiting'],
    ],
  );
});

test('a dataset is cited by whatever leads to it, asked for or not', () => {
  const references = [
    ref('slug', { count: 2 }),
    ref('old-slug'),
    ref('r1', { kind: 'resource' }),
    ref('1'),
    ref('slug', { portal: 'q.example' }),
    ref('other'),
  ];
  const outcomes = new Map([
    [referenceKey(references[1] as FoundReference), ready('1')],
    [referenceKey(references[2] as FoundReference), ready('1', 'f')],
    [referenceKey(references[5] as FoundReference), ready('2')],
  ]);
  expect(citedTimes(references, outcomes, { portal: 'p.example', id: '1', slug: 'slug' })).toBe(5);
  expect(citedTimes([], outcomes, { portal: 'p.example', id: '1', slug: null })).toBe(0);
});

test('the same id on two portals is two datasets', () => {
  const here = ref('a');
  const there = ref('a', { portal: 'q.example' });
  const outcomes = new Map<string, Outcome>([
    [referenceKey(here), ready('1')],
    [referenceKey(there), { state: 'ready', dataset: { portal: 'q.example', id: '1' } as Dataset }],
  ]);
  const rows = mergeRows([here, there], outcomes);
  expect(byPortal(rows).map((group) => group.portal)).toEqual(['p.example', 'q.example']);
});

test.each([
  ['**Bold** and *soft* and `code`', 'Bold and soft and code'],
  ['# Title\n\ntext', 'Title text'],
  ['- one\n- two\n1. three', 'one two three'],
  ['[words](https://a.example/x) ![plan](https://b.example/p.png)', 'words plan'],
  ['<p>Hello&nbsp;<b>you</b> &amp; me &#233;</p>', 'Hello you & me é'],
  ['<script>alert(1)</script>after<style>*{}</style>', 'after'],
  ['a_name_with_underscores 3 * 4', 'a_name_with_underscores 3 * 4'],
  ['one\n\n---\n\ntwo', 'one two'],
  ['&bogus; &#0;', '&bogus;'],
  ['', ''],
])('plain words of %j', (markdown, expected) => {
  expect(plainText(markdown)).toBe(expected);
});

test('a hostile description takes no time', () => {
  const before = performance.now();
  for (const mark of ['[', '![', '<', '*', '_', '`', '(', '- ', '&#']) plainText(mark.repeat(50_000));
  expect(performance.now() - before).toBeLessThan(500);
});

test.each([
  [
    { start: '2012-01-01', end: '2026-12-31' },
    { start: '2012', end: '2026' },
  ],
  [
    { start: '2012-01-01', end: null },
    { start: '2012', end: null },
  ],
  [
    { start: '2012-03-05T00:00:00Z', end: '2013-01-01' },
    { start: '5 Mar 2012', end: '1 Jan 2013' },
  ],
])('period %j', (coverage, expected) => {
  expect(coverageWords(coverage, 'en')).toEqual(expected);
});

test('what was kept of a list is read with suspicion', () => {
  expect(parseAdded(null)).toEqual([]);
  expect(parseAdded({})).toEqual([]);
  expect(
    parseAdded([
      null,
      'x',
      { kind: 'dataset' },
      { portal: 'p', kind: 'evil', ref: 'x', via: 'y' },
      { portal: 'p', kind: 'dataset', ref: 'x', via: 'y', count: 99, extra: 1 },
    ]),
  ).toEqual([{ portal: 'p', kind: 'dataset', ref: 'x', via: 'y', inMain: true, count: 0 }]);
});
