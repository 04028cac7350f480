/**
 * What is being written, by key, so that a popup that any click closes loses nothing. Drafts are local and
 * outlive the browser; in a private window they stay in memory. What was sent leaves an `outcome:` behind,
 * in memory, for the surface that was closed meanwhile.
 */
import { browser, type Storage } from '../browser';

const OUTCOME = 'outcome:';

function areaOf(key: string): Storage.StorageArea {
  const inMemory = key.startsWith(OUTCOME) || browser.extension?.inIncognitoContext === true;
  return inMemory ? browser.storage.session : browser.storage.local;
}
const stored = (key: string) => (key.startsWith(OUTCOME) ? key : `draft:${key}`);

/** @returns the value kept under `key`, unparsed, or null */
export async function readDraft(key: string): Promise<unknown> {
  const values = await areaOf(key).get(stored(key));
  return values[stored(key)] ?? null;
}

/**
 * Keeps a value at once: a debounce would lose the last words of a popup that closes.
 *
 * @param value plain JSON
 * @throws whatever the browser says where the storage is full
 */
export async function writeDraft(key: string, value: unknown): Promise<void> {
  await areaOf(key).set({ [stored(key)]: value });
}

/** Forgets what is kept under `key`. */
export async function removeDraft(key: string): Promise<void> {
  await areaOf(key).remove(stored(key));
}

/** The key of what became of the draft `key` once it was sent. */
export function outcomeKey(key: string): string {
  return OUTCOME + key;
}
