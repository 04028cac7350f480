/**
 * What is known of the page in each tab. In `storage.session`: it outlives the background, dies with the
 * browser, is never written to disk, and tells every open surface when it changes.
 */
import { browser } from '../browser';
import type { PageState } from '../messages';

const keyOf = (tabId: number) => `page:${tabId}`;

/** @returns what is known of the page in this tab, or null */
export async function readPage(tabId: number): Promise<PageState | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  // Written by the background alone, in this session, by this version: the type is trusted.
  return (stored[key] as PageState | undefined) ?? null;
}

/** Keeps what is known of a page. */
export async function writePage(state: PageState): Promise<void> {
  await browser.storage.session.set({ [keyOf(state.tabId)]: state });
}

/** Forgets a tab: its page, and the place that the person had reached in it. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), `place:${tabId}`]);
}

/** Calls back with each new state of the page in this tab, until `signal` fires. */
export function followPage(tabId: number, changed: (state: PageState) => void, signal: AbortSignal): void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const next = changes[key]?.newValue;
    if (area === 'session' && next) changed(next as PageState);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
