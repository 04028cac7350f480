/** Where a person was in the application, per tab and page: a closed popup opens again there. */
import { browser } from '../browser';

/**
 * @param url the page's address: another page in the same tab starts afresh
 * @returns the stack of places, deepest last; empty where none is known
 */
export async function readPlaces<T extends { screen: string }>(tabId: number, url: string): Promise<T[]> {
  const key = `place:${tabId}`;
  const kept = (await browser.storage.session.get(key))[key];
  return isKept<T>(kept) && kept.url === url ? kept.stack : [];
}

/** Keeps the stack of places. */
export async function writePlaces(tabId: number, url: string, stack: readonly object[]): Promise<void> {
  await browser.storage.session.set({ [`place:${tabId}`]: { url, stack } });
}

/** By hand: a schema library would be a tenth of what the popup loads before it shows anything. */
function isKept<T>(value: unknown): value is { url: string; stack: T[] } {
  const { url, stack } = (value ?? {}) as { url?: unknown; stack?: unknown };
  return (
    typeof url === 'string' &&
    Array.isArray(stack) &&
    stack.every((place) => typeof place?.screen === 'string')
  );
}
