import { describe, expect, it } from 'vitest';
import { whyNotPublic } from '../../lib/page/not-public';

const cases: [string, string[], ReturnType<typeof whyNotPublic>][] = [
  ['https://a.org/x', [], undefined],
  ['https://a.org/x', ['index, follow, max-image-preview:large'], undefined],
  ['https://a.org/x', ['NOINDEX,nofollow'], 'noindex'],
  ['https://a.org/x', ['none'], 'noindex'],
  ['https://a.org/?p=3&preview=true', [], 'token'],
  ['https://a.org/x?preview=false', [], undefined],
  ['https://a.org/x?share_token=abc', [], 'token'],
  ['https://a.org/x?token=', [], undefined],
  ['http://localhost:8000/x', [], 'local'],
  ['http://127.0.0.1/x', [], 'local'],
  ['http://[::1]:3000/x', [], 'local'],
  ['http://192.168.1.4/x', [], 'private-network'],
  ['http://172.20.0.1/x', [], 'private-network'],
  ['http://172.32.0.1/x', [], undefined],
  ['http://[fd12::1]/x', [], 'private-network'],
  ['https://wiki.intranet/x', [], 'private-network'],
  ['https://wiki/x', [], 'private-network'],
  ['https://printer.local/x', [], 'private-network'],
  ['https://me:word@a.org/x', [], 'credentials'],
];

describe('signs that a page is not public', () => {
  it.each(cases)('%s %j → %s', (url, robots, expected) => {
    expect(whyNotPublic(new URL(url), robots)).toBe(expected);
  });
});
