import { hostsOf } from '../hosts';
import { recogniseLink } from '../recognise';
import type { Portal, Reference } from '../types';
import { attribute } from './dom';

/** Addresses repeat, above all when a page is read again: this many answers are kept. */
const KEPT = 4000;
const LONGEST_KEPT = 500;

/** The recogniser for the links of one page. */
export interface Recogniser {
  /** What an address in the page names. */
  read(address: string): Reference | null;
  /** The portal whose host serves an address (its pages or its files); null where none is known. */
  portalOf(address: string): string | null;
  /** Whether a host is known. */
  knows(host: string): boolean;
  /** The portal that the page itself belongs to; null on other sites. */
  readonly own: string | null;
}

/**
 * @param page address of the page
 * @param base address that its relative links start from, where it says so (`<base href>`)
 */
export function recogniserFor(page: string, base: string, portals?: readonly Portal[]): Recogniser {
  const hosts = hostsOf(portals);
  const kept = new Map<string, Reference | null>();
  const seatOf = (address: string) => {
    try {
      return hosts.get(new URL(address, base).host)?.[0];
    } catch {
      return undefined;
    }
  };
  const seat = seatOf(page);
  return {
    own: seat?.own ? seat.portal : null,
    knows: (host) => hosts.has(host),
    portalOf: (address) => seatOf(address)?.portal ?? null,
    read(address) {
      const known = kept.get(address);
      if (known !== undefined) return known;
      const found = recogniseLink(address, { base, ...(portals ? { portals } : {}) });
      if (kept.size >= KEPT) kept.clear();
      if (address.length <= LONGEST_KEPT) kept.set(address, found);
      return found;
    },
  };
}

/** Where a page's relative links start from: its `<base href>`, read against its own address. */
export function baseOf(element: Element | undefined, page: string): string {
  try {
    return new URL((element && attribute(element, 'href')) ?? '', page).href;
  } catch {
    return page;
  }
}
