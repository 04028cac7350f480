/**
 * The quick pass's recogniser: the forms that links to datasets mostly have, in a few expressions over the
 * parsed address. What it tells the full recogniser tells too; where it is silent, the thorough pass decides.
 */
import { HOMES } from '../portals/homes';
import type { Reference } from '../types';
import { attempt } from './attempt';
import type { Recogniser } from './recogniser';

/** As in read.ts. */
const LONGEST = 8192;
// Keys come in any case; the words of a path do not (`/DataSet/` is another thing).
const UUID = '([\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12})';
const REF = '([a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*)(?:/|$)';
/** Host, path, and what follows, of an address as the platform writes it. */
const PARTS = /^https?:\/\/([^/?#]+)([^?#]*)(.*)$/s;
const shape = (source: string) => new RegExp(source);
/** The languages that the portals have had; others are left to the full recogniser. */
const LANGUAGE = '^/(?:(?:fr|en|es|de|pt|sr)/';
const PERMALINK = shape(`${LANGUAGE}|api/1/)?datasets/r/${UUID}(?![\\w-])`);
const PAGE = shape(
  `${LANGUAGE})?(?:datasets?|embeds/datasets)/(?!(?:r|search|new)(?:/|$))${REF}(?!resources/)`,
);
const FILE = shape(`^(/s)?/resources/${REF}(?:community/)?\\d{8}(?:-\\w+)*(?:/|$)`);
const RESOURCE = shape(
  `[?&]resource_id=${UUID}(?![\\w-])|#/?(?:community-)?resources?[-/](?:community-)?${UUID}(?![\\da-zA-Z])`,
);
const DISCUSSION = /(?:[?&]discussion_id=|#\/?discussions?[-/])([0-9a-f]{24})(?![0-9a-z])/i;

/**
 * The recogniser of the quick pass, for one page.
 *
 * @param page address of the page
 * @param base where its relative links start from, as the page itself says (`<base href>`); relative to `page`
 */
export function sieveFor(page: string, base: string): Recogniser {
  const homes = new Map<string, string>();
  const stores = new Map<string, string>();
  for (const { host: portal, aliases = [], files = [] } of HOMES) {
    for (const host of [portal, ...aliases]) homes.set(host, portal);
    for (const host of files) stores.set(host, portal);
  }
  const portalOf = (host = '') => homes.get(host) ?? stores.get(host) ?? null;
  const hostOf = (address: string) => PARTS.exec(address)?.[1];
  const start = (base && attempt(() => new URL(base, page).href)) || page;
  const home = portalOf(hostOf(start));

  function read(text: string): Reference | null {
    if (text.length > LONGEST) return null;
    const address = text.trim();
    let [, host = '', path = '', rest = ''] = PARTS.exec(address) ?? [];
    if (!portalOf(host)) {
      // Most links lead elsewhere: that is seen without parsing them.
      const plain = host ? /^[a-z0-9.-]*[a-z]$/.test(host) : !home && !/^[^/?#]*:|^[/\\]{2}/.test(address);
      if (plain) return null;
      [, host = '', path = '', rest = ''] = PARTS.exec(new URL(address, start).href) ?? [];
    }
    const portal = portalOf(host);
    // Whatever the platform's parser would change is left to it, and to the full recogniser.
    if (!portal || /[^\w/.-]|\/\./.test(path) || rest.includes('#%')) return null;

    const own = homes.has(host);
    const permalink = own && PERMALINK.exec(path)?.[1];
    if (permalink) return { portal, kind: 'resource', ref: permalink.toLowerCase(), via: 'permalink' };
    const ref = own && PAGE.exec(path)?.[1];
    const [, under, slug] = FILE.exec(path) ?? [];
    // On the portal's own hosts its files stand under `/s`.
    const named = ref || ((under || !own) && slug);
    if (!named || named.length > 255) return null;
    const found: Reference = {
      portal,
      kind: 'dataset',
      ref: named.toLowerCase(),
      via: ref ? 'page' : 'static-file',
    };
    if (ref) {
      const [, asked, shown = asked] = RESOURCE.exec(rest) ?? [];
      const discussion = DISCUSSION.exec(rest)?.[1];
      if (shown) found.resource = shown.toLowerCase();
      if (discussion) found.discussion = discussion.toLowerCase();
    }
    return found;
  }

  return {
    own: homes.get(hostOf(page) ?? '') ?? null,
    portalOf: (address) => portalOf(attempt(() => new URL(address, start).host)),
    read: (address) => attempt(() => read(address)) ?? null,
  };
}
