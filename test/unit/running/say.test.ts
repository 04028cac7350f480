import { describe, expect, it } from 'vitest';
import { duration, inWords } from '../../../scripts/lib/say';

describe('durations', () => {
  it.each([
    [0, '0 ms'],
    [340.4, '340 ms'],
    [2430, '2.4 s'],
    [65_000, '1 min 05 s'],
    [119_900, '2 min 00 s'],
  ])('%d ms is read as %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});

describe('what went wrong, in words', () => {
  it('is one sentence, without the trace', () => {
    expect(inWords(new Error('The build failed.\n  at line 3'))).toBe('The build failed.');
    expect(inWords('gone')).toBe('gone');
  });
});
