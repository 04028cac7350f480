import { GRAMMAR } from '../forms';
import { hostsOf } from '../hosts';
import { PORTALS } from '../portals';
import { read } from '../read';
import type { Portal, Reference } from '../types';
import { attempt } from './attempt';

/** The recogniser for the links of one page. */
export interface Recogniser {
  /** What an address in the page names. Never throws. */
  read(address: string): Reference | null;
  /** The portal whose host serves an address (its pages or its files); null where none is known. */
  portalOf(address: string): string | null;
  /** The portal that the page itself belongs to; null on other sites. */
  readonly own: string | null;
}

/** A recogniser that can also tell a host in running text. */
export interface TextRecogniser extends Recogniser {
  /** Whether a host is known. */
  knows(host: string): boolean;
}

/**
 * The recogniser with every form, for one page.
 *
 * @param page address of the page
 * @param base where its relative links start from, as the page itself says (`<base href>`); relative to `page`
 */
export function recogniserFor(
  page: string,
  base: string,
  portals: readonly Portal[] = PORTALS,
): TextRecogniser {
  const hosts = hostsOf(portals, GRAMMAR);
  const start = attempt(() => new URL(base, page).href) ?? page;
  const seatOf = (address: string) => attempt(() => hosts.get(new URL(address, start).host)?.[0]);
  const home = seatOf(start);
  const seat = seatOf(page);
  return {
    own: seat?.own ? seat.portal : null,
    knows: (host) => hosts.has(host),
    portalOf: (address) => seatOf(address)?.portal ?? null,
    read: (address) =>
      // Relative links lead nowhere known, unless they start from a known host.
      home || /^[^/?#]*:|^\s*[/\\]{2}/.test(address)
        ? (attempt(() => read(address, start, hosts, GRAMMAR)) ?? null)
        : null,
  };
}
