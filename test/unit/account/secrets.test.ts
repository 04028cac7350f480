import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../lib/browser', () => ({ browser: {} }));

import { createSecrets, type SecretEntry } from '../../../lib/store/secrets';

const PORTAL = 'www.data.gouv.fr';
const OTHER = 'data.public.lu';
const entry = (more: Partial<SecretEntry> = {}): SecretEntry => ({
  portal: PORTAL,
  way: 'token',
  token: 'udata_abc',
  kept: false,
  ...more,
});

let mark = 'first';
const secrets = createSecrets({ get: async () => mark });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  mark = 'first';
});

describe('a token just pasted', () => {
  it('is trimmed, waits for its portal alone, and is gone once taken', async () => {
    await secrets.stash(PORTAL, '  udata_abc\n');
    expect(await secrets.takePending(OTHER)).toBeNull();
    expect(await secrets.takePending(PORTAL)).toBe('udata_abc');
    expect(await secrets.takePending(PORTAL)).toBeNull();
  });

  it('gives way to one pasted later', async () => {
    await secrets.stash(PORTAL, 'udata_old');
    await secrets.stash(PORTAL, 'udata_new');
    expect(await secrets.takePending(PORTAL)).toBe('udata_new');
  });

  it('of another browser session is not given out, and gone', async () => {
    await secrets.stash(PORTAL, 'udata_abc');
    mark = 'second';
    expect(await secrets.takePending(PORTAL)).toBeNull();
    mark = 'first';
    expect(await secrets.takePending(PORTAL)).toBeNull();
  });
});

describe('an account', () => {
  it('is read as it was saved, without the mark of its session', async () => {
    await secrets.save(entry());
    expect(await secrets.read(PORTAL)).toEqual(entry());
    expect(await secrets.read(OTHER)).toBeNull();
  });

  it('is the only one of its portal', async () => {
    await secrets.save(entry());
    await secrets.save(entry({ token: 'udata_def', kept: true }));
    expect((await secrets.read(PORTAL))?.token).toBe('udata_def');
  });

  it('not kept is erased at the first read of another browser session', async () => {
    await secrets.save(entry());
    mark = 'second';
    expect(await secrets.read(PORTAL)).toBeNull();
    mark = 'first';
    expect(await secrets.read(PORTAL)).toBeNull();
  });

  it('kept outlives the browser session', async () => {
    await secrets.save(entry({ kept: true }));
    mark = 'second';
    expect((await secrets.read(PORTAL))?.token).toBe('udata_abc');
  });

  it('is erased with the token that waits beside it, and no other portal’s', async () => {
    await secrets.save(entry());
    await secrets.save(entry({ portal: OTHER }));
    await secrets.stash(PORTAL, 'udata_new');
    await secrets.erase(PORTAL);
    expect(await secrets.read(PORTAL)).toBeNull();
    expect(await secrets.takePending(PORTAL)).toBeNull();
    expect(await secrets.read(OTHER)).not.toBeNull();
  });
});

it('what an ended browser session left is erased at start, what is kept stays', async () => {
  await secrets.save(entry());
  await secrets.save(entry({ portal: OTHER, kept: true }));
  await secrets.stash(PORTAL, 'udata_abc');
  mark = 'second';
  await secrets.eraseEnded();
  mark = 'first';
  expect(await secrets.read(PORTAL)).toBeNull();
  expect(await secrets.takePending(PORTAL)).toBeNull();
  expect(await secrets.read(OTHER)).not.toBeNull();
});
