/** A reuse (udata: core/reuse/models.py). */
import * as z from 'zod/mini';
import type { Reuse } from '../model';
import { address, date, flag, idOf, list, needed, pageAddress, textOrNull } from './parts';
import { ORGANIZATION, organization, PERSON, person, producerOf } from './people';

/** Without a mask every reuse embeds its whole datasets, files included (udata ≥ 16.2). */
export const REUSE = [
  'id,title,url,page,type,topic,image,image_thumbnail,private,deleted,created_at',
  `organization{${ORGANIZATION}}`,
  `owner{${PERSON}}`,
  'datasets{id,title},permissions{edit}',
].join();

export const reuse = z.object({
  id: idOf,
  title: needed(),
  url: address,
  page: pageAddress,
  type: textOrNull(60),
  topic: textOrNull(60),
  image: address,
  image_thumbnail: address,
  private: flag,
  deleted: date,
  created_at: date,
  organization,
  owner: person,
  // udata ≤ 9.1.3 gives no ids in lists.
  datasets: list(z.object({ id: z.nullish(idOf), title: textOrNull() })),
  permissions: z.nullish(z.object({ edit: flag })),
});

/**
 * @param own the account has just made it, or the portal counts it among the account's: it may edit it where
 *   the portal has no word on permissions (udata < 10.4)
 */
export function toReuse(raw: z.output<typeof reuse>, portal: string, own = false): Reuse {
  const { id, title, page, topic, deleted, created_at: created } = raw;
  return {
    portal,
    id,
    title,
    url: raw.url ?? '',
    page,
    type: raw.type ?? 'post',
    topic,
    image: raw.image_thumbnail ?? raw.image,
    private: raw.private,
    deleted,
    owner: producerOf(raw.organization, raw.owner),
    created,
    datasets: raw.datasets.flatMap(({ id, title }) => (id ? [{ id, title: title ?? '' }] : [])),
    canEdit: raw.permissions?.edit ?? own,
  };
}
