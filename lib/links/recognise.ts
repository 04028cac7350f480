import type { Address, Carried, Hit } from './forms/form';
import { isLanguage } from './forms/parts';
import { mayWrap, unwrap } from './forms/wrappers';
import { hostsOf, type Seat } from './hosts';
import type { Portal, Reference } from './types';

/** No address that people exchange is longer; beyond, nothing is parsed, so that no page can make us work. */
const LONGEST = 8192;
/** Wrappers around an address that are opened (an archived redirection of a translation is three). */
const DEEPEST = 3;
/** The deepest path of a known form has nine segments; a path of thousands is cut before it is decoded. */
const SEGMENTS = 16;

/** How an address is read. */
export interface RecogniseOptions {
  /** Address of the page that the link stands in, for relative links. */
  base?: string | URL;
  /** The portals that count; the built-in ones where absent. The list is taken as it was first seen. */
  portals?: readonly Portal[];
}

/**
 * What an address names on a portal.
 *
 * @param url an address as it stands in a page: absolute, scheme-relative or, with `base`, relative
 * @returns the reference, with `ref`, `resource` and `discussion` in lower case; null where the address names
 *   nothing known, is malformed, carries credentials, or is longer than 8192 characters. Never throws.
 */
export function recogniseLink(url: string | URL, options: RecogniseOptions = {}): Reference | null {
  try {
    return read(typeof url === 'string' ? url : url.href, options.base, hostsOf(options.portals), 0);
  } catch {
    return null;
  }
}

type Hosts = ReturnType<typeof hostsOf>;

function read(text: string, base: string | URL | undefined, hosts: Hosts, depth: number): Reference | null {
  if (text.length > LONGEST) return null;
  // Most links of a page are absolute and lead elsewhere: that is seen without parsing them.
  const plain = /^https?:\/\/([a-z0-9.-]*[a-z])(?=[/?#]|$)/.exec(text)?.[1];
  if (plain && !hosts.has(plain) && !mayWrap(plain)) return null;

  const url = parse(text, base);
  if (!url) return null;
  const host = url.host.replace(/\.(?=:|$)/, '');
  const seats = hosts.get(host);
  if (!seats) return carried(unwrap(url), hosts, depth);
  // Two addresses run together (`https://meteo.data.gouv.fr/https://…`): the second one is meant.
  const glued = /^https?:\/\/[^/]+\/+(https?:\/.*)$/i.exec(url.href)?.[1];
  if (glued) return carried({ inner: glued, via: 'glued' }, hosts, depth);
  const path = segments(url);
  for (const seat of seats) {
    const found = readSeat(seat, url, path, hosts, depth);
    if (found) return found;
  }
  return null;
}

function readSeat(
  { portal, forms, words }: Seat,
  url: URL,
  path: readonly string[],
  hosts: Hosts,
  depth: number,
): Reference | null {
  const address: Address = { url, path, words };
  for (const form of forms) {
    const hit: Hit | Carried | null = form.read(address);
    if (hit) return 'inner' in hit ? carried(hit, hosts, depth) : { portal, ...hit };
  }
  return null;
}

function carried(carrier: Carried | null, hosts: Hosts, depth: number): Reference | null {
  if (!carrier || depth >= DEEPEST) return null;
  let { inner } = carrier;
  // Some redirectors encode twice.
  if (/^https?%3a/i.test(inner)) inner = decodeURIComponent(inner);
  const found = read(inner, undefined, hosts, depth + 1);
  return found && { ...found, via: `${carrier.via}>${found.via}` };
}

/** The address as the platform reads it (WHATWG URL), where it is one that a portal could serve. */
function parse(text: string, base: string | URL | undefined): URL | null {
  const url = new URL(!base && /^\s*\/\//.test(text) ? `https:${text.trim()}` : text, base);
  // Nobody signs in to a portal by its address: user-info is there to deceive.
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return url;
}

/** The path's segments, decoded. @throws URIError where one is malformed: then nothing is recognised */
function segments(url: URL): string[] {
  const path = url.pathname.split('/', SEGMENTS).filter(Boolean).map(decodeURIComponent);
  return isLanguage(path[0] ?? '') ? path.slice(1) : path;
}
