import { describe, expect, test } from 'vitest';
import { recogniseLink } from '../../lib/links';
import addresses from './cases/addresses.json';
import { compared, type Expected } from './cases/case';

const NOTHING = { portal: null, kind: 'none', ref: null };

describe('addresses met on the web', () => {
  test.each(addresses as { url: string; expect: Expected }[])('$url', ({ url, expect: expected }) => {
    expect(compared(recogniseLink(url) ?? NOTHING)).toEqual(compared(expected));
  });
});
