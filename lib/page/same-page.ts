/** Whether two addresses are the same page: what a canonical address must be before it is believed. */

/** Host labels that name a rendering of a site: `m.example.org` is `example.org`. */
const RENDERED_HOST = /^(?:www\d?|m|mobile|amp|touch|beta)\./;
/** Path pieces that name a rendering of a page. */
const RENDERED_PATH =
  /\/(?:amp|print|imprimer|mobile|index\.(?:html?|php))(?=\/|$)|[._-]amp(?=\.html?$|$)|\.(?:html?|php|aspx?|amp)$/gi;
/** Parameters that say which page it is where the path does not. */
const IDENTITY =
  /^(?:id|p|post|post_id|article|articleid|article_id|id_article|idarticle|aid|pid|story|storyid|story_id|v|doc|docid|item|itemid|nid|newsid|cid|page_id|slug|title|path|route|url|ref_id|record|handle)$/i;

/** @returns whether one host is the other, or a part of it, whatever rendering they name */
export function sameSite(one: URL, other: URL): boolean {
  const [a, b] = [site(one), site(other)];
  const port = one.port === other.port || one.protocol !== other.protocol;
  return port && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}

const site = (url: URL) => url.hostname.replace(RENDERED_HOST, '');

/**
 * @param said what the page says its address is, on the same site
 * @param here where it is shown
 * @returns false for the home page, for another page, and for an address that lost what names this one
 */
export function same(said: URL, here: URL): boolean {
  const [there, now] = [path(said), path(here)];
  if (there === now) return keepsIdentity(said, here);
  if (isHome(there)) return false;
  // `/?p=123` and `/node/123` say nothing that could contradict.
  const [wordsThere, wordsHere] = [words(there), words(now)];
  const [idsThere, idsHere] = [ids(said), ids(here)];
  if (idsHere.size > 0 && idsThere.size > 0)
    return shared(idsHere, idsThere) > 0 || (wordsHere.size > 2 && overlap(wordsThere, wordsHere) >= 0.8);
  if (isHome(now)) return identities(here).length > 0;
  if (wordsHere.size < 3 || wordsThere.size < 3) {
    return wordsHere.size === 0 || idsHere.size > 0 || overlap(wordsThere, wordsHere) >= 0.5;
  }
  return overlap(wordsThere, wordsHere) >= 0.4;
}

function path(url: URL): string {
  const bare = decode(url.pathname)
    .toLowerCase()
    .replace(RENDERED_PATH, '')
    .replace(/\/page\/\d+$|\/\d{1,2}$/, '');
  return bare.replace(/\/{2,}/g, '/').replace(/\/$/, '');
}

/** The root, also in one language: `/fr`, `/en-us`. */
const isHome = (path: string) => /^(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?$/.test(path);

function identities(url: URL): [string, string][] {
  return [...url.searchParams].filter(([name]) => IDENTITY.test(name));
}

function keepsIdentity(said: URL, here: URL): boolean {
  return identities(here).every(([name, value]) => said.searchParams.get(name) === value);
}

/** Words of the last piece of a path that has some. */
function words(path: string): Set<string> {
  const pieces = path.split('/').reverse();
  for (const piece of pieces) {
    const found = piece.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
    if (found.length > 0) return new Set(found);
  }
  return new Set();
}

/** Numbers of five digits or more: article ids. Days (`20261114`) are no ids. */
function ids(url: URL): Set<string> {
  const found = (url.pathname + url.search).match(/\d{5,}/g) ?? [];
  return new Set(found.filter((id) => !/^(?:19|20)\d{2}(?:0\d|1[0-2])\d{0,2}$/.test(id)).slice(0, 20));
}

function shared<T>(one: Set<T>, other: Set<T>): number {
  let count = 0;
  for (const item of one) if (other.has(item)) count++;
  return count;
}

/** Share of the smaller set that is in the other. */
function overlap(one: Set<string>, other: Set<string>): number {
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : shared(one, other) / least;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
