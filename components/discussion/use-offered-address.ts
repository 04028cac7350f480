import { type OfferedAddress, offerAddress } from '../../lib/discussion/page-address';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';

/** The page's address as the page itself gives it; where it cannot be read, the tab's, left out until chosen. */
export function useOfferedAddress(portal: string): OfferedAddress | null {
  const { page } = useApp();
  const described = useQuery('page.describe', page.status === 'blocked' ? null : { tabId: page.tabId });
  if (described.state === 'ready') return offerAddress(described.value, portal);
  if (described.state === 'loading' && page.status !== 'blocked') return null;
  const offered = offerAddress({ url: page.url }, portal);
  return offered && { ...offered, added: false };
}
