/** Adding datasets to a reuse that exists. */
import { fail } from '../failure-error';
import type { Reuse } from '../portal/model';

/** What is needed of the portal's client. */
export interface DatasetAdder {
  myReuses(portal: string, signal: AbortSignal): Promise<Reuse[]>;
  addDataset(portal: string, id: string, dataset: string, signal: AbortSignal): Promise<Reuse>;
}

/**
 * Adds datasets to one of the account's own reuses. Up to udata 12.0 portals let anyone do so to any reuse:
 * Datalien does not.
 *
 * @param wanted `id`: the reuse's · `datasets`: ids
 * @returns the reuse as it is afterwards
 * @throws FailureError `forbidden` for a reuse that is not the account's; what was added before a failure stays
 */
export async function addDatasets(
  client: DatasetAdder,
  { portal, id, datasets }: { portal: string; id: string; datasets: readonly string[] },
  signal: AbortSignal,
): Promise<Reuse> {
  const own = (await client.myReuses(portal, signal)).find((reuse) => reuse.id === id);
  if (!own) return fail('forbidden', { portal });
  let reuse = own;
  for (const dataset of datasets) reuse = await client.addDataset(portal, id, dataset, signal);
  return reuse;
}
