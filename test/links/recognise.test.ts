import { describe, expect, test } from 'vitest';
import { PORTALS, recogniseLink } from '../../lib/links';
import { sieveFor } from '../../lib/links/finder/sieve';
import addresses from './cases/addresses.json';
import { compared, type Expected } from './cases/case';
import forms from './cases/forms.json';

const NOTHING = { portal: null, kind: 'none', ref: null };
const cases: { url: string; expect: Expected }[] = [...addresses, ...forms];

describe('addresses', () => {
  test.each(cases)('$url', ({ url, expect: expected }) => {
    expect(compared(recogniseLink(url) ?? NOTHING)).toEqual(compared(expected));
  });

  test('an address object is read like its text', () => {
    for (const { url, expect: expected } of cases) {
      if (!URL.canParse(url)) continue;
      expect(compared(recogniseLink(new URL(url)) ?? NOTHING)).toEqual(compared(expected));
    }
  });
});

describe('what the quick pass tells', () => {
  const sieve = sieveFor('https://journal.example.org/article', '');

  test('the full recogniser tells too, of every case', () => {
    const told = cases.filter(({ url, expect: expected }) => {
      const found = sieve.read(url);
      if (found) expect({ url, ...compared(found) }).toEqual({ url, ...compared(expected) });
      return found;
    });
    expect(told.length).toBeGreaterThan(150);
  });

  test('covers every page, permalink and file of the cases from the web on the public portals', () => {
    const silent = (addresses as { url: string; expect: Expected }[])
      .filter(({ expect: { kind } }) => kind === 'dataset' || kind === 'resource')
      .filter(({ expect: { via } }) =>
        /^(?:page(?:-id|-tab|-ckan|\+.*)?|permalink(?:-api)?|static-file(?:-community)?)$/.test(via ?? ''),
      )
      .filter(({ url }) => !/[%[]|[).]$|\/(?:next|dev)\./.test(url))
      .filter(({ url }) => !sieve.read(url));
    expect(silent).toEqual([]);
  });
});

describe('relative links', () => {
  const base = 'https://data.public.lu/fr/datasets/?q=a';
  test.each([
    ['/datasets/abc/', 'abc'],
    ['abc', 'abc'],
    ['../datasets/abc', 'abc'],
    ['//data.public.lu/datasets/abc', 'abc'],
  ])('%s', (url, ref) => {
    expect(recogniseLink(url, { base })).toMatchObject({ portal: 'data.public.lu', kind: 'dataset', ref });
    expect(recogniseLink(url, { base: new URL(base) })?.ref).toBe(ref);
  });

  test('lead nowhere known from other sites', () => {
    expect(recogniseLink('/datasets/abc/', { base: 'https://example.org/' })).toBeNull();
    expect(recogniseLink('/datasets/abc/', { base: 'no address' })).toBeNull();
  });
});

describe('other portals', () => {
  const added = {
    host: 'data.example.org:8443',
    aliases: ['open.example.org'],
    files: ['files.example.org'],
  };

  test('are known where they are given, with their port', () => {
    const portals = [...PORTALS, added];
    const dataset = { portal: added.host, kind: 'dataset', ref: 'abc' };
    expect(recogniseLink('https://data.example.org:8443/datasets/abc', { portals })).toMatchObject(dataset);
    expect(recogniseLink('http://open.example.org/en/datasets/abc', { portals })).toMatchObject(dataset);
    expect(
      recogniseLink('https://files.example.org/resources/abc/20200101-000000/a', { portals }),
    ).toMatchObject(dataset);
    expect(recogniseLink('https://data.example.org/datasets/abc', { portals })).toBeNull();
    expect(recogniseLink('https://data.gov.rs/datasets/abc', { portals })?.portal).toBe('data.gov.rs');
  });

  test('replace the built-in ones', () => {
    expect(recogniseLink('https://data.gov.rs/datasets/abc', { portals: [added] })).toBeNull();
  });
});
