import { expect, test } from 'vitest';
import { linkify } from '../../../lib/preview/linkify';

test.each([
  ['nothing here', []],
  ['see https://a.example/b.', ['https://a.example/b']],
  ['(https://a.example/b)', ['https://a.example/b']],
  [
    'https://fr.wikipedia.org/wiki/Arbre_(botanique), and',
    ['https://fr.wikipedia.org/wiki/Arbre_(botanique)'],
  ],
  [
    'two: http://a.example and HTTPS://b.example/x?y=1&z=2!',
    ['http://a.example', 'HTTPS://b.example/x?y=1&z=2'],
  ],
  ['javascript:alert(1) data:text/html,x ftp://a.example', []],
  ['https://[bad', []],
  ['« https://a.example/x »', ['https://a.example/x']],
])('%s', (text, urls) => {
  const pieces = linkify(text);
  expect(pieces.flatMap((piece) => piece.url ?? [])).toEqual(urls);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('a long hostile text takes no time', () => {
  const before = performance.now();
  linkify(`https://a.example/${')'.repeat(50_000)}`.repeat(3));
  linkify('('.repeat(100_000));
  expect(performance.now() - before).toBeLessThan(500);
});
