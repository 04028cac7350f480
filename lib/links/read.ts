import type { Address, Carried } from './forms/form';
import { isLanguage } from './forms/parts';
import type { Grammar } from './grammar';
import type { Hosts } from './hosts';
import type { Reference } from './types';

/** No address that people exchange is longer; beyond, nothing is parsed, so that no page can make us work. */
const LONGEST = 8192;
/** Wrappers around an address that are opened (an archived redirection of a translation is three). */
const DEEPEST = 3;
/** The deepest path of a known form has nine segments; a path of thousands is cut before it is decoded. */
const SEGMENTS = 16;

/**
 * Reads one address with a grammar's forms.
 *
 * @returns what it names, with `ref`, `resource` and `discussion` in lower case; null where that is nothing known
 * @throws TypeError or URIError where the address is malformed
 */
export function read(
  text: string,
  base: string | URL | undefined,
  hosts: Hosts,
  grammar: Grammar,
  depth = 0,
): Reference | null {
  const { wrappers } = grammar;
  if (text.length > LONGEST) return null;
  // Most links of a page are absolute and lead elsewhere: that is seen without parsing them.
  const plain = /^https?:\/\/([a-z0-9.-]*[a-z])(?=[/?#]|$)/.exec(text)?.[1];
  if (plain && !hosts.has(plain) && !wrappers?.mayWrap(plain)) return null;

  const url = new URL(!base && /^\s*\/\//.test(text) ? `https:${text.trim()}` : text, base);
  // Nobody signs in to a portal by its address: user-info is there to deceive.
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;

  const open = (carrier: Carried | null | undefined): Reference | null => {
    if (!carrier || depth >= DEEPEST) return null;
    let { inner } = carrier;
    // Some redirectors encode twice.
    if (/^https?%3a/i.test(inner)) inner = decodeURIComponent(inner);
    const found = read(inner, undefined, hosts, grammar, depth + 1);
    return found && { ...found, via: `${carrier.via}>${found.via}` };
  };
  const seats = hosts.get(url.host.replace(/\.(?=:|$)/, ''));
  if (!seats) return open(wrappers?.unwrap(url));
  // Two addresses run together (`https://meteo.data.gouv.fr/https://…`): the second one is meant.
  const inner = /^https?:\/\/[^/]+\/+(https?:\/.*)$/i.exec(url.href)?.[1];
  if (inner) return open({ inner, via: 'glued' });

  let path: readonly string[] = url.pathname.split('/', SEGMENTS).filter(Boolean).map(decodeURIComponent);
  if (isLanguage(path[0] ?? '')) path = path.slice(1);
  for (const { portal, forms, words } of seats) {
    const address: Address = { url, path, words };
    for (const form of forms) {
      const hit = form.read(address);
      if (hit) return 'inner' in hit ? open(hit) : { portal, ...hit };
    }
  }
  return null;
}
