/**
 * Addresses that lead to another one: archives, redirectors, translations, validators. Share buttons and
 * searches are not among them: they lead elsewhere.
 */
import type { Carried } from './form';

/** Host (and path where one is needed) → the parameter that carries the address. */
const PARAMETERS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/^lm?\.facebook\.com\/l\.php$/, 'facebook', ['u']],
  [/^translate\.google\.(?:com?\.[a-z]{2}|[a-z]{2,3})\/translate$/, 'google-translate', ['u']],
  [/^(?:www\.)?google\.(?:com?\.[a-z]{2}|[a-z]{2,3})\/url$/, 'google', ['q', 'url']],
  [/^(?:[\w-]+\.)*safelinks\.protection\.outlook\.com\//, 'safelinks', ['url']],
  [/^(?:www\.)?linkedin\.com\/redir\/redirect$/, 'linkedin', ['url']],
  [/^(?:www\.)?duckduckgo\.com\/l$/, 'duckduckgo', ['uddg']],
  [/^out\.reddit\.com\//, 'reddit', ['url']],
  [/^slack-redir\.net\/link$/, 'slack', ['url']],
  [/^(?:www\.|m\.)?youtube\.com\/redirect$/, 'youtube', ['q']],
  [/^(?:m\.)?vk\.com\/away\.php$/, 'vk', ['to']],
  [
    /^(?:go\.)?validata\.fr\/|^validata\.etalab\.studio\/|^api\.validata\.etalab\.studio\/validate$/,
    'validata',
    ['url'],
  ],
];

const HOSTS =
  /(?:^|\.)(?:facebook\.com|google(?:\.[a-z]{2,3}){1,2}|outlook\.com|linkedin\.com|duckduckgo\.com|reddit\.com|slack-redir\.net|youtube\.com|vk\.com|validata\.fr|etalab\.studio|archive\.org|urldefense\.com|translate\.goog)$/;

/** Whether a host may hold wrappers: a cheap test before the address is parsed. */
export function mayWrap(host: string): boolean {
  return HOSTS.test(host);
}

/** What a wrapper carries; null where the address is none. `url` is http(s). */
export function unwrap(url: URL): Carried | null {
  const { host, href } = url;
  if (host.endsWith('.translate.goog')) {
    // Dots are written `-`, hyphens `--`.
    const inner = new URL(href);
    inner.host = host.slice(0, -15).replace(/--?/g, (dash) => (dash === '-' ? '.' : '-'));
    return { inner: inner.href, via: 'translate.goog' };
  }
  if (host === 'web.archive.org') {
    const inner = /^https?:\/\/[^/]+\/web\/(?:\d{1,14}(?:\*|[a-z]{2}_)?\/|\*\/)?([^/].*)$/.exec(href)?.[1];
    return inner ? { inner: withScheme(inner), via: 'archive.org' } : null;
  }
  if (host === 'urldefense.com') {
    const inner = /^https?:\/\/[^/]+\/v3\/__(.+)$/.exec(href)?.[1]?.split('__;')[0];
    return inner ? { inner, via: 'urldefense' } : null;
  }
  const place = host + (url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : '/');
  for (const [shape, via, names] of PARAMETERS) {
    if (!shape.test(place)) continue;
    for (const name of names) {
      const inner = url.searchParams.get(name);
      if (inner) return { inner, via };
    }
  }
  return null;
}

/** Addresses in an archive's path may lack their scheme. */
function withScheme(inner: string): string {
  return /^https?(?::|%3a)/i.test(inner) ? inner : `http://${inner}`;
}
