/** Datasets: detail, lists, search, suggestions (udata: core/dataset/api.py, apiv2.py). */
import type { Dataset } from '../data/types';
import { badArgument, unauthorized } from '../errors';
import { datasetOf } from '../find';
import { type Context, json, type Reply } from '../http';
import { datasetV1, datasetV2, V1_HIDDEN } from '../marshal/dataset';
import { updated } from '../marshal/quality';
import { paginate } from '../pagination';
import { boolArg, idArg, matches, positiveArg, type Sort, sorted, textArg } from '../query';
import type { Router } from '../router';
import { filtered, listed } from '../visibility';

const FLAGS = ['private', 'archived', 'deleted'] as const;

export function datasetRoutes(router: Router): void {
  router
    .get('/api/1/datasets/suggest/', suggest)
    .get('/api/1/datasets/', (c) => list(c, datasetV1))
    .get('/api/2/datasets/', (c) => list(c, datasetV2))
    .get('/api/2/datasets/search/', search)
    .get('/api/1/datasets/:dataset/', (c) => json(datasetV1(c, datasetOf(c)), 200, { hidden: V1_HIDDEN }))
    .get('/api/2/datasets/:dataset/', (c) => json(datasetV2(c, datasetOf(c))));
}

const usage = (c: Context, { id }: Dataset): number =>
  [...c.state.store.reuses.values()].filter((reuse) => reuse.datasets.includes(id)).length;

const sorts = (c: Context): Sort<Dataset> => ({
  created: (d) => d.created,
  followers: (d) => d.followers.size,
  last_update: updated,
  reuses: (d) => usage(c, d),
  views: (d) => d.views,
});

function list(c: Context, show: (c: Context, d: Dataset) => unknown): Reply {
  // Before anything else: strangers may not ask by state.
  if (!c.caller && FLAGS.some((name) => boolArg(c, name) !== null)) throw unauthorized();
  const found = narrowed(c, filtered(c, listed(c, c.state.store.datasets.values())));
  const ordered = sorted(c, found, { title: (d) => d.title.toLowerCase(), ...sorts(c) }, '-created');
  return paginate(c, ordered, (dataset) => show(c, dataset));
}

function narrowed(c: Context, items: Dataset[]): Dataset[] {
  const { reuses, topics, dataservices } = c.state.store;
  const tags = c.query.getAll('tag');
  const exact = (['license', 'badge', 'access_type', 'format'] as const).map(
    (name) => [name, textArg(c, name)] as const,
  );
  const holders = [
    [idArg(c, 'reuse'), reuses],
    [idArg(c, 'topic'), topics],
    [idArg(c, 'dataservice'), dataservices],
  ] as const;
  const has: Record<(typeof exact)[number][0], (d: Dataset, value: string) => boolean> = {
    license: (d, value) => (d.license ?? 'notspecified') === value,
    badge: (d, value) => d.badges.includes(value),
    access_type: (d, value) => d.access === value,
    format: (d, value) => d.files.some((file) => file.format === value),
  };
  return items.filter(
    (d) =>
      tags.every((tag) => d.tags.includes(tag)) &&
      exact.every(([name, value]) => value === null || has[name](d, value)) &&
      holders.every(([id, store]) => id === null || store.get(id)?.datasets.includes(d.id)),
  );
}

/** Public datasets alone, in the order of their use; every word must be there, as without Elasticsearch. */
function search(c: Context): Reply {
  const q = textArg(c, 'q');
  const organization = idArg(c, 'organization');
  const shown = [...c.state.store.datasets.values()].filter(
    (d) =>
      isPublic(d) &&
      (!q || matches([d.title, d.acronym, d.description, ...d.tags].join(' '), q)) &&
      (!organization || d.organization === organization),
  );
  const ordered = sorted(c, narrowed(c, shown), sorts(c), '-views');
  return paginate(c, ordered, (d) => datasetV2(c, d), { search: true });
}

const isPublic = (d: Dataset): boolean => !d.private && d.deleted === null && d.archived === null;

function suggest(c: Context): Reply {
  const q = c.query.get('q');
  if (q === null) {
    throw badArgument(
      'q',
      'The string to autocomplete/suggest Missing required parameter in the query string',
    );
  }
  const found = [...c.state.store.datasets.values()]
    .filter((d) => isPublic(d) && (matches(d.title, q) || matches(d.acronym ?? '', q)))
    .sort((a, b) => b.followers.size - a.followers.size);
  return json(
    found.slice(0, positiveArg(c, 'size', 10)).map(({ id, title, acronym, slug }) => ({
      acronym,
      id,
      image_url: null,
      page: `${c.base}/datasets/${slug || id}`,
      slug,
      title,
    })),
  );
}
