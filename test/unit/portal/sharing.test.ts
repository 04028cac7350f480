import { describe, expect, it, vi } from 'vitest';
import { createLimiter } from '../../../lib/portal/limiter';
import { createMemory } from '../../../lib/portal/memory';
import { createShare } from '../../../lib/portal/share';

const never = new AbortController().signal;
/** Lets everything that is ready run. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Works that end when told. */
function gates() {
  const open: (() => void)[] = [];
  const work = () => new Promise<number>((resolve) => open.push(() => resolve(open.length)));
  return { open, work };
}

describe('at most so many at once', () => {
  it('starts the next as one ends, per key', async () => {
    const limiter = createLimiter(2);
    const { open, work } = gates();
    const all = Array.from({ length: 5 }, () => limiter.run('a', never, work));
    const other = limiter.run('b', never, work);
    await settle();
    expect(open).toHaveLength(3);
    open[0]?.();
    await settle();
    expect(open).toHaveLength(4);
    for (let index = 1; index < 6; index += 1) {
      open[index]?.();
      await settle();
    }
    await Promise.all([...all, other]);
    expect(open).toHaveLength(6);
  });

  it('goes on after a failure', async () => {
    const limiter = createLimiter(1);
    const failed = limiter.run('a', never, () => Promise.reject(new Error('x')));
    const next = limiter.run('a', never, async () => 'done');
    await expect(failed).rejects.toThrow('x');
    expect(await next).toBe('done');
  });

  it('lets one leave the line, which then never starts', async () => {
    const limiter = createLimiter(1);
    const { open, work } = gates();
    const abort = new AbortController();
    const first = limiter.run('a', never, work);
    const leaver = vi.fn(async () => 0);
    const second = limiter.run('a', abort.signal, leaver);
    const third = limiter.run('a', never, async () => 'third');
    abort.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    open[0]?.();
    await first;
    expect(await third).toBe('third');
    expect(leaver).not.toHaveBeenCalled();
  });

  it('starts nothing for one that had left before', async () => {
    const work = vi.fn(async () => 0);
    await expect(createLimiter(1).run('a', AbortSignal.abort(), work)).rejects.toBeDefined();
    expect(work).not.toHaveBeenCalled();
  });
});

describe('one work for all', () => {
  it('is done once, then anew', async () => {
    const share = createShare();
    const work = vi.fn(async () => ({}));
    const [a, b] = await Promise.all([share.run('k', never, work), share.run('k', never, work)]);
    expect(a).toBe(b);
    expect(work).toHaveBeenCalledTimes(1);
    await share.run('k', never, work);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('goes on for the others when one leaves, and ends with the last', async () => {
    const share = createShare();
    const seen: AbortSignal[] = [];
    let finish: (value: string) => void = () => {};
    const work = (signal: AbortSignal) => {
      seen.push(signal);
      return new Promise<string>((resolve) => (finish = resolve));
    };
    const [one, two] = [new AbortController(), new AbortController()];
    const first = share.run('k', one.signal, work);
    const second = share.run('k', two.signal, work);
    one.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen[0]?.aborted).toBe(false);
    finish('both');
    expect(await second).toBe('both');

    const third = share.run('k', two.signal, work);
    two.abort();
    await expect(third).rejects.toBeDefined();
    expect(seen).toHaveLength(2);
    expect(seen[1]?.aborted).toBe(true);
  });

  it('fails for all, and is not remembered', async () => {
    const share = createShare();
    const bad = () => Promise.reject(new Error('x'));
    const both = [share.run('k', never, bad), share.run('k', never, bad)];
    for (const one of both) await expect(one).rejects.toThrow('x');
    expect(await share.run('k', never, async () => 'new')).toBe('new');
  });

  it('is not given to one who comes after all had left', async () => {
    const share = createShare();
    const abort = new AbortController();
    const left = share.run('k', abort.signal, () => new Promise(() => {}));
    abort.abort();
    const late = share.run('k', never, async () => 'new');
    await expect(left).rejects.toBeDefined();
    expect(await late).toBe('new');
  });
});

describe('memory', () => {
  it('forgets with time, per portal, and the oldest first', () => {
    let now = 0;
    const memory = createMemory(() => now);
    memory.keeper('a')('k', 1, 100);
    memory.keeper('b')('k', 2, 100);
    now = 99;
    expect(memory.get('a', 'k')).toBe(1);
    memory.clear('a');
    expect(memory.get('a', 'k')).toBeUndefined();
    expect(memory.get('b', 'k')).toBe(2);
    now = 100;
    expect(memory.get('b', 'k')).toBeUndefined();
    for (let index = 0; index <= 300; index += 1) memory.keeper('c')(String(index), index, 100);
    expect(memory.get('c', '0')).toBeUndefined();
    expect(memory.get('c', '300')).toBe(300);
  });

  it('keeps no answer that was asked for before the portal was cleared', () => {
    const memory = createMemory(() => 0);
    const keep = memory.keeper('a');
    memory.clear('a');
    keep('k', 'of another account', 100);
    expect(memory.get('a', 'k')).toBeUndefined();
  });
});
