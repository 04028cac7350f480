/** Whether a page is among reuses that exist already. */
import type { Account, Reuse, ReuseMatch } from '../portal/model';
import { addressKey } from './normalise';

/**
 * @param url the page's address
 * @param datasets ids that a reuse of it should cite
 * @param reuses in any order, some perhaps twice
 * @param account who is signed in, or null
 * @returns those with the page's address, one's own first; deleted ones only where they are one's own, since
 *   they hold the address until the portal's nightly purge
 */
export function matchReuses(
  url: string,
  datasets: readonly string[],
  reuses: readonly Reuse[],
  account: Account | null,
): ReuseMatch[] {
  const key = addressKey(url);
  const distinct = new Map(reuses.map((reuse) => [reuse.id, reuse]));
  return [...distinct.values()]
    .filter((reuse) => addressKey(reuse.url) === key)
    .map((reuse) => ({
      reuse,
      missing: datasets.filter((id) => !reuse.datasets.some((dataset) => dataset.id === id)),
      mine: isMine(reuse, account),
    }))
    .filter(({ reuse, mine }) => mine || !reuse.deleted)
    .sort((one, other) => Number(other.mine) - Number(one.mine));
}

/** Up to udata 12.0 a portal lets anyone edit: what counts is who owns it. */
function isMine({ owner, canEdit }: Reuse, account: Account | null): boolean {
  if (!account || !owner || !canEdit) return false;
  if (owner.kind === 'person') return owner.id === account.id;
  return account.organizations.some((organization) => organization.id === owner.id);
}
