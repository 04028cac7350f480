import { GRAMMAR } from './forms';
import { type Hosts, hostsOf } from './hosts';
import { PORTALS } from './portals';
import { read } from './read';
import type { Portal, Reference } from './types';

/** How an address is read. */
export interface RecogniseOptions {
  /** Address of the page that the link stands in, for relative links. */
  base?: string | URL;
  /** The portals that count; the built-in ones where absent. The list is taken as it was first seen. */
  portals?: readonly Portal[];
}

const known = new WeakMap<readonly Portal[], Hosts>();

/**
 * What an address names on a portal.
 *
 * @param url an address as it stands in a page: absolute, scheme-relative or, with `base`, relative
 * @returns the reference, with `ref`, `resource` and `discussion` in lower case; null where the address names
 *   nothing known, is malformed, carries credentials, or is longer than 8192 characters. Never throws.
 */
export function recogniseLink(url: string | URL, options: RecogniseOptions = {}): Reference | null {
  try {
    const { base, portals = PORTALS } = options;
    let hosts = known.get(portals);
    if (!hosts) {
      hosts = hostsOf(portals, GRAMMAR);
      known.set(portals, hosts);
    }
    return read(typeof url === 'string' ? url : url.href, base, hosts, GRAMMAR);
  } catch {
    return null;
  }
}
