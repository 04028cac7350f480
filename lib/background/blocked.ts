import type { PageState } from '../messages';

/** Shops whose pages no extension may read (Chromium and Firefox both keep such a list). */
const STORES = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/**
 * Why the browser would not let a page be read.
 *
 * @param url the tab's address; undefined where the browser does not tell it (its own pages)
 * @returns the reason, in the catalogue's terms
 */
export function blockedReason(url: string | undefined, error: unknown): NonNullable<PageState['reason']> {
  if (!url) return 'browser';
  if (!URL.canParse(url)) return 'browser';
  const address = new URL(url);
  if (address.protocol === 'file:') return 'file';
  if (/\.pdf$/i.test(address.pathname)) return 'pdf';
  if (STORES.includes(address.hostname) || String(error).includes('extensions gallery')) return 'store';
  return address.protocol === 'http:' || address.protocol === 'https:' ? 'error' : 'browser';
}
