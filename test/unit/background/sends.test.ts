import { beforeEach, describe, expect, it, vi } from 'vitest';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../lib/store/drafts', () => ({
  outcomeKey: (key: string) => `outcome:${key}`,
  writeDraft: async (key: string, value: unknown) => void kept.set(key, value),
  removeDraft: async (key: string) => void kept.delete(key),
}));

import { sendOnce } from '../../../lib/background/sends';

beforeEach(() => {
  kept.clear();
  kept.set('draft', 'what was written');
});

describe('a send', () => {
  it('happens once, however often it is asked for while it runs', async () => {
    const send = vi.fn(async () => 'thread');
    expect(await Promise.all([sendOnce('draft', send), sendOnce('draft', send)])).toEqual([
      'thread',
      'thread',
    ]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('leaves its outcome in place of its draft', async () => {
    await sendOnce('draft', async () => 'thread');
    expect([...kept]).toEqual([['outcome:draft', 'thread']]);
  });

  it('leaves the draft where it fails, and can be asked for again', async () => {
    await expect(sendOnce('draft', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect([...kept]).toEqual([['draft', 'what was written']]);
    await expect(sendOnce('draft', async () => 'thread')).resolves.toBe('thread');
  });
});
