import { describe, expect, test } from 'vitest';
import { recogniseLink } from '../../lib/links';
import { sieveFor } from '../../lib/links/finder/sieve';
import { addressesIn } from '../../lib/links/finder/text';

const PORTAL = 'https://www.data.gouv.fr';
const LONG = 10_240;

/** A small generator with a seed, so that a failure can be had again (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

describe('hostile addresses are nothing', () => {
  test.each([
    ['a long slug', `${PORTAL}/datasets/${'a'.repeat(LONG)}`],
    ['a long slug of hyphens', `${PORTAL}/datasets/${'a-'.repeat(LONG / 2)}`],
    ['a slug just too long', `${PORTAL}/datasets/${'a-'.repeat(3000)}a`],
    ['a long tail', `${PORTAL}/datasets/abc/${'x'.repeat(LONG)}`],
    ['a long query', `${PORTAL}/datasets/abc?${'x=1&'.repeat(LONG / 4)}`],
    ['a long fragment', `${PORTAL}/datasets/abc#${'discussion-'.repeat(1000)}`],
    ['ten thousand slashes', `${PORTAL}${'/'.repeat(LONG)}datasets/abc`],
    ['punctuation without end', `${PORTAL}/datasets/${'.'.repeat(250)}a${'.'.repeat(40)}b`],
    ['percents', `${PORTAL}/datasets/${'%'.repeat(1000)}`],
    ['half escapes', `${PORTAL}/datasets/${'%E0%A4%A'.repeat(30)}`],
    ['a long host', `https://${'a.'.repeat(LONG / 2)}data.gouv.fr/datasets/abc`],
    ['a long user', `https://${'a'.repeat(5000)}@www.data.gouv.fr/datasets/abc`],
    ['wrappers without end', `${'https://web.archive.org/web/2020/'.repeat(200)}${PORTAL}/datasets/abc`],
    ['wrapped javascript', `https://www.google.com/url?q=javascript:${'a'.repeat(3000)}`],
    ['nested escapes', `https://l.facebook.com/l.php?u=${'%25'.repeat(2000)}`],
    ['a script', `javascript:${`location='${PORTAL}/datasets/abc';`.repeat(100)}`],
    ['a document', `data:text/html,${`<a href="${PORTAL}/datasets/abc">`.repeat(100)}`],
    ['null bytes', `https://www.data\0.gouv.fr/datasets/abc`],
    ['lone surrogates', `${PORTAL}/datasets/\ud800\udfff\ud800`],
  ])('%s', (_, url) => {
    expect(recogniseLink(url)).toBeNull();
    expect(sieveFor('https://example.org/', '').read(url)).toBeNull();
  });

  test('not even addresses', () => {
    const values: unknown[] = [undefined, null, 3, {}, { href: null }, { href: 3 }, Symbol('x'), [], () => 0];
    for (const value of values) expect(recogniseLink(value as string)).toBeNull();
  });
});

describe('whatever comes', () => {
  const PIECES = [
    ...[
      'https://',
      'http:/',
      '//',
      'javascript:',
      'www.data.gouv.fr',
      'data.gouv.fr',
      '.evil.example',
      '@',
      '\\',
      ':',
    ],
    ...[
      '/fr/',
      '/datasets/',
      '/r/',
      '/api/1/',
      '/api/2/',
      '/s/resources/',
      '/embeds/',
      '/admin/',
      '/explore/',
      'resources',
    ],
    ...[
      'base-adresse-nationale',
      '5530fbacc751df5ff937dddb',
      'eb76d20a-8501-400e-b336-d85724de5435',
      '20200101-000000',
    ],
    ...[
      '?',
      '#',
      '&',
      '=',
      'url=',
      'q=',
      'resource_id=',
      '%2F',
      '%',
      '%zz',
      '%E0',
      '..',
      '.',
      '/',
      ';',
      '\u00ad',
      '\ud800',
      '。',
      ' ',
      '\n',
    ],
    ...[
      'web.archive.org/web/2020/',
      'www.google.com/url?q=',
      'www-data-gouv-fr.translate.goog',
      'explore.data.gouv.fr/?url=',
    ],
  ];
  const BEGINNINGS = [
    `${PORTAL}/datasets/base`,
    `${PORTAL}/fr/datasets/r/eb76d20a-8501-400e-b336-d85724de5435`,
    `${PORTAL}/s/resources/abc/20200101-0000`,
    `https://www.google.com/url?q=${PORTAL}/datasets/abc`,
    `${PORTAL}/api/1/datasets/`,
  ];

  test('recognisers answer or are silent, and agree with themselves', () => {
    const next = random(20_240_131);
    const sieve = sieveFor('https://example.org/', '');
    let told = 0;
    for (let round = 0; round < 20_000; round++) {
      // Half of them begin like a link that leads somewhere.
      const begin = next(2) ? '' : BEGINNINGS[next(BEGINNINGS.length)];
      const url = begin + Array.from({ length: 1 + next(12) }, () => PIECES[next(PIECES.length)]).join('');
      const found = recogniseLink(url);
      const quick = sieve.read(url);
      if (quick)
        expect({ url, found }).toMatchObject({
          found: { portal: quick.portal, kind: quick.kind, ref: quick.ref },
        });
      if (!found) continue;
      told++;
      expect(found.ref).toMatch(/^[a-z0-9-]{1,255}$/);
      expect(found.portal).toMatch(/^[a-z0-9.-]+$/);
      expect(recogniseLink(url)).toEqual(found);
    }
    expect(told).toBeGreaterThan(1000);
  });

  test('text yields addresses or none', () => {
    const next = random(7);
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 1 + next(20) }, () => PIECES[next(PIECES.length)]).join('');
      for (const address of addressesIn(text, () => true)) expect(address).toMatch(/^https?:\/\//i);
    }
  });
});
