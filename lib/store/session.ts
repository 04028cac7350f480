import { browser } from '../browser';

const KEY = 'session';

/**
 * What tells this session of the browser from every other: a random id that dies with it. The lock keeps two
 * surfaces that start together from making two.
 */
export async function sessionMark(): Promise<string> {
  return navigator.locks.request('session-mark', async () => {
    const known = (await browser.storage.session.get(KEY))[KEY];
    if (typeof known === 'string') return known;
    const made = crypto.randomUUID();
    await browser.storage.session.set({ [KEY]: made });
    return made;
  });
}
