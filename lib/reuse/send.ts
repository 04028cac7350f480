/** The order of calls that publishes a reuse. */
import { failureOf } from '../failure-error';
import type { NewReuse, PublishedReuse, Reuse } from '../portal/model';

/** What is needed of the portal's client. `createReuse` always creates a draft. */
export interface ReuseWriter {
  createReuse(reuse: NewReuse, signal: AbortSignal): Promise<Reuse>;
  publishReuse(portal: string, id: string, signal: AbortSignal): Promise<Reuse>;
}

/**
 * Creates the reuse as a draft, then makes it public where that is wanted.
 *
 * @returns the reuse; where the second step failed, it is a draft on the portal, with the failure beside it
 * @throws FailureError where nothing was created (or, `uncertain`, where nobody knows)
 */
export async function publish(
  client: ReuseWriter,
  reuse: NewReuse,
  signal: AbortSignal,
): Promise<PublishedReuse> {
  const created = await client.createReuse(reuse, signal);
  if (reuse.visibility === 'draft') return { reuse: created, published: false };
  try {
    return { reuse: await client.publishReuse(reuse.portal, created.id, signal), published: true };
  } catch (reason) {
    return { reuse: created, published: false, failure: failureOf(reason) };
  }
}
