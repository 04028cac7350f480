/** Reuses, v1 (whole datasets inside) and v2 (links) (udata: core/reuse/models.py, apiv2.py). */
import { iso } from '../data/dates';
import type { Reuse } from '../data/types';
import type { Context } from '../http';
import { datasetV1 } from './dataset';
import { owners, owning, places, subsection } from './owned';

/** @returns the v1 object: heavy, since udata 16.2 loses the mask that was to lighten it */
export function reuseV1(c: Context, reuse: Reuse): Record<string, unknown> {
  const datasets = reuse.datasets.flatMap((id) => c.state.store.datasets.get(id) ?? []);
  return {
    ...common(c, reuse),
    dataservices: [],
    datasets: datasets.map((dataset) => {
      const { community_resources: _, ...shown } = datasetV1(c, dataset);
      return shown;
    }),
  };
}

/** @returns the v2 object */
export const reuseV2 = (c: Context, reuse: Reuse): Record<string, unknown> => ({
  ...common(c, reuse),
  dataservices: subsection(c, `/api/1/dataservices/?reuse=${reuse.id}&page=1&page_size=50`, 0),
  datasets: subsection(c, `/api/2/datasets/?reuse=${reuse.id}&page=1&page_size=50`, reuse.datasets.length),
});

/** @returns the address of the reuse's picture, or null */
export const imageOf = (c: Context, { id, image }: Reuse): string | null =>
  image && `${c.base}/images/reuses/${id}.${image.type === 'image/svg+xml' ? 'svg' : image.type.slice(6)}`;

function common(c: Context, reuse: Reuse): Record<string, unknown> {
  const { id, title, slug, description, type, topic, url, tags, extras } = reuse;
  const about = [...c.state.store.threads.values()].filter(({ subject }) => subject.id === id);
  const image = imageOf(c, reuse);
  return {
    archived: iso(reuse.archived),
    badges: [],
    created_at: iso(reuse.created),
    deleted: iso(reuse.deleted),
    description,
    extras,
    featured: reuse.featured || null,
    id,
    image,
    image_thumbnail: image,
    last_modified: iso(reuse.modified),
    metrics: {
      datasets: reuse.datasets.length,
      discussions: about.length,
      discussions_open: about.filter(({ closed }) => closed === null).length,
      followers: reuse.followers.size,
      followers_by_months: 0,
      views: reuse.views,
    },
    ...owners(c, reuse),
    ...places(c, 'reuses', reuse),
    permissions: owning(c, reuse),
    private: reuse.private,
    slug,
    tags,
    title,
    topic,
    type,
    url,
  };
}
