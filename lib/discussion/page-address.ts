import type { PageDescription } from '../page/types';

/** The page's address, offered to be named in a text. */
export interface OfferedAddress {
  address: string;
  /** Whether it is there unless taken out. */
  added: boolean;
  /** Why it is left out. */
  because?: 'notPublic' | 'portalPage';
}

/**
 * The address that tells a producer where their data is spoken of.
 *
 * @param described what the page says of itself: its canonical address, without trackers
 * @param portal host of the portal: its own pages tell its people nothing
 * @returns null where there is none that others could open
 */
export function offerAddress(
  described: Pick<PageDescription, 'url' | 'notPublic'>,
  portal: string,
): OfferedAddress | null {
  if (!URL.canParse(described.url)) return null;
  const { protocol, host, href } = new URL(described.url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (described.notPublic) return { address: href, added: false, because: 'notPublic' };
  if (bare(host) === bare(portal)) return { address: href, added: false, because: 'portalPage' };
  return { address: href, added: true };
}

const bare = (host: string) => host.replace(/^www\./, '');
