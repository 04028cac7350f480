/** Asks a portal for the reuses among which a page may be; the page's address never leaves. */
import { FailureError } from '../failure-error';
import type { Account, Reuse, ReuseSearch } from '../portal/model';
import { matchReuses } from './match';

/** What is needed of the portal's client. */
export interface ReuseReader {
  allReusesOf(portal: string, id: string, signal: AbortSignal): Promise<Reuse[]>;
  myReuses(portal: string, signal: AbortSignal): Promise<Reuse[]>;
}
export interface AccountReader {
  current(portal: string, signal: AbortSignal): Promise<Account | null>;
}

/**
 * @param wanted `url`: the page's · `datasets`: ids whose reuses are looked through
 * @returns the reuses with that address, and how many were compared
 * @throws FailureError where not even one list could be read
 */
export async function findMatches(
  client: ReuseReader,
  accounts: AccountReader,
  { portal, url, datasets }: { portal: string; url: string; datasets: readonly string[] },
  signal: AbortSignal,
): Promise<ReuseSearch> {
  const account = await accounts.current(portal, signal).catch(orAborted(null));
  const asked = datasets.map((id) => client.allReusesOf(portal, id, signal));
  if (account) asked.push(client.myReuses(portal, signal));
  const lists = await Promise.allSettled(asked);
  const failed = lists.find((list) => list.status === 'rejected');
  if (failed && (signal.aborted || lists.every((list) => list.status === 'rejected'))) throw failed.reason;
  const reuses = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
  return {
    matches: matchReuses(url, datasets, reuses, account),
    compared: new Set(reuses.map((reuse) => reuse.id)).size,
    partial: failed !== undefined,
  };
}

/** Who is signed in is a detail here: only an abort goes on upwards. */
function orAborted<T>(otherwise: T): (reason: unknown) => T {
  return (reason) => {
    if (reason instanceof FailureError && reason.failure.kind !== 'aborted') return otherwise;
    throw reason;
  };
}
