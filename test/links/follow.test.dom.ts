import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Following, follow } from '../../lib/links/finder/follow';
import { inSlices } from '../../lib/links/finder/slices';
import type { FoundReference } from '../../lib/links/types';

const reference = (ref: string, more: Partial<FoundReference> = {}): FoundReference => ({
  portal: 'www.data.gouv.fr',
  kind: 'dataset',
  ref,
  via: 'page',
  inMain: true,
  count: 1,
  ...more,
});

describe('following a page', () => {
  let following: Following;
  let cited: FoundReference[];
  let alive: boolean;
  let spent: number;
  const looks = vi.fn();
  const report = vi.fn();

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    looks.mockClear();
    report.mockClear();
    cited = [reference('abc')];
    alive = true;
    spent = 1;
    following = follow({
      view: window,
      text: false,
      alive: () => alive,
      report,
      look: async () => {
        looks();
        return { references: cited, roots: [document], spent };
      },
    });
    expect(await following.now()).toEqual(cited);
  });
  afterEach(() => {
    following.stop();
    vi.useRealTimers();
  });

  /** Changes the page, lets the observer hear of it, then lets time pass. */
  async function change(milliseconds: number) {
    document.body.appendChild(document.createElement('p'));
    await settled();
    await vi.advanceTimersByTimeAsync(milliseconds);
  }
  /** happy-dom tells observers in a timer of its own. */
  async function settled() {
    for (let turn = 0; turn < 3; turn++) await vi.advanceTimersByTimeAsync(0);
  }

  test('the first look reports nothing: it is answered', () => {
    expect(report).not.toHaveBeenCalled();
  });

  test('a changed set is reported once, an unchanged one never', async () => {
    cited = [reference('abc', { count: 7, text: 'more' })];
    await change(1000);
    expect(looks).toHaveBeenCalledTimes(2);
    expect(report).not.toHaveBeenCalled();

    cited = [reference('abc'), reference('def')];
    await change(1000);
    expect(report).toHaveBeenCalledExactlyOnceWith(location.href, cited);
    await change(1000);
    expect(report).toHaveBeenCalledOnce();
  });

  test('a set that became empty is reported, an empty one not again', async () => {
    cited = [];
    await change(1000);
    expect(report).toHaveBeenCalledExactlyOnceWith(location.href, []);
    await change(1000);
    expect(report).toHaveBeenCalledOnce();
  });

  test('changes without end cost one look a rest', async () => {
    spent = 20;
    await following.now();
    looks.mockClear();
    for (let at = 0; at < 30; at++) await change(100);
    // 30 × 100 ms = 3 s = 150 × 20 ms
    expect(looks.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('a navigation within the page is looked at, and told with its address', async () => {
    const before = location.href;
    history.pushState(null, '', '#elsewhere');
    window.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(report).toHaveBeenCalledExactlyOnceWith(location.href, cited);
    expect(location.href).not.toBe(before);
    history.replaceState(null, '', before);
  });

  test('an orphan goes quiet', async () => {
    alive = false;
    cited = [];
    await change(1000);
    alive = true;
    await change(1000);
    expect(looks).toHaveBeenCalledOnce();
    expect(report).not.toHaveBeenCalled();
  });

  test('stopped, it does nothing more', async () => {
    cited = [];
    following.stop();
    await change(5000);
    window.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(looks).toHaveBeenCalledOnce();
  });

  test('looks asked for together are one', async () => {
    const [one, other] = await Promise.all([following.now(), following.now()]);
    expect(one).toBe(other);
    expect(looks).toHaveBeenCalledTimes(2);
  });
});

describe('slices', () => {
  test('a pause after eight milliseconds; the pauses are not counted', async () => {
    let clock = 0;
    const pause = vi.fn(async () => {
      clock += 1000;
    });
    function* steps(): Generator<void, void> {
      for (let step = 0; step < 20; step++) {
        clock += 1;
        yield;
      }
    }
    expect(await inSlices(steps(), { now: () => clock, pause })).toBe(20);
    expect(pause).toHaveBeenCalledTimes(2);
  });
});
