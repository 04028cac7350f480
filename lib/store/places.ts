/** Where a person was in the application, per tab and page: a closed popup opens again there. */
import * as z from 'zod/mini';
import { browser } from '../browser';

const kept = z.object({ url: z.string(), stack: z.array(z.looseObject({ screen: z.string() })) });

/**
 * @param url the page's address: another page in the same tab starts afresh
 * @returns the stack of places, deepest last; empty where none is known
 */
export async function readPlaces<T>(tabId: number, url: string): Promise<T[]> {
  const key = `place:${tabId}`;
  const parsed = kept.safeParse((await browser.storage.session.get(key))[key]);
  return parsed.success && parsed.data.url === url ? (parsed.data.stack as T[]) : [];
}

/** Keeps the stack of places. */
export async function writePlaces(tabId: number, url: string, stack: readonly object[]): Promise<void> {
  await browser.storage.session.set({ [`place:${tabId}`]: { url, stack } });
}
