/** The address under which a page is to be known: what it says itself, where that can be believed. */
import { same, sameSite } from './same-page';
import { removeTrackers } from './trackers';

export interface Address {
  url: URL;
  /** Query parameters that were taken off as trackers. */
  removed: string[];
}

/** Parameters that ask for another rendering of the same page. */
const RENDERINGS = new Set([
  'amp',
  'outputtype=amp',
  'output=amp',
  'print',
  'print=1',
  'print=true',
  'amp=1',
  'format=print',
  'view=print',
  'amp=true',
]);

/**
 * @param location where the page is shown
 * @param said the addresses that the page gives itself, most trusted first, as written
 * @param base what relative ones are relative to
 * @returns an http(s) address without credentials, trackers and fragment; a fragment that routes within the
 *   page (`#!`, `#/`) stays
 */
export function chooseAddress(location: URL, said: readonly string[], base: string): Address {
  const here = clean(fromCache(location));
  const routed = /^#(?:!|\/)/.test(location.hash);
  if (!routed) {
    for (const text of said) {
      const url = parse(text, base);
      if (!url) continue;
      const there = clean(url);
      if (!sameSite(there.url, here.url) || !same(there.url, here.url)) continue;
      if (here.url.protocol === 'https:' && there.url.host === here.url.host) there.url.protocol = 'https:';
      return { url: there.url, removed: merge(here.removed, there.removed) };
    }
  }
  if (routed) here.url.hash = location.hash;
  return { url: here.url, removed: merge(here.removed) };
}

function parse(text: string, base: string): URL | null {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > 8_000 || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

function clean(url: URL): Address {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  const removed = removeTrackers(bare);
  const kept = bare.search.slice(1).split('&');
  const rendered = kept.filter((pair) => !RENDERINGS.has(pair.toLowerCase()));
  if (rendered.length < kept.length) bare.search = rendered.join('&');
  return { url: bare, removed };
}

const merge = (...lists: string[][]): string[] =>
  [...new Set(lists.flat())].slice(0, 20).map((name) => name.slice(0, 100));

/** Opens an AMP cache's address (AMP project: "AMP Cache URL format"): the page is not the cache's. */
function fromCache(location: URL): URL {
  const cached =
    /\.cdn\.ampproject\.org$/.test(location.hostname) || /^www\.google\.[a-z.]{2,6}$/.test(location.hostname)
      ? /^\/(?:amp|[cva])\/(s\/)?([a-z0-9.-]+\.[a-z]{2,}\/.*)$/i.exec(location.pathname)
      : null;
  const address = cached ? `http${cached[1] ? 's' : ''}://${cached[2]}${location.search}` : '';
  return URL.canParse(address) ? new URL(address) : location;
}
