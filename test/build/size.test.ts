import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../scripts/lib/limits';
import { firstPaintScripts, sizeOf, TARGETS } from './built';
import { paintedWith } from './catalogue';

describe.each(TARGETS)('sizes in the %s build', (target) => {
  it('what runs in pages at opening stays small', () => {
    const finder = sizeOf(target, ['finder.js']);
    expect(finder.raw).toBeLessThanOrEqual(LIMITS.finderRaw);
    expect(finder.gzip).toBeLessThanOrEqual(LIMITS.finderGzip);
    expect(sizeOf(target, ['thorough.js']).raw).toBeLessThanOrEqual(LIMITS.thoroughRaw);
  });

  it('the popup’s first paint needs little script', () => {
    const scripts = firstPaintScripts(target, 'popup.html');
    expect(scripts.size).toBeGreaterThan(0);
    expect(sizeOf(target, scripts).gzip).toBeLessThanOrEqual(LIMITS.popupGzip);
  });

  it('also with the catalogue of the largest language', () => {
    expect(sizeOf(target, paintedWith(target)).gzip).toBeLessThanOrEqual(LIMITS.popupGzip);
  });
});
