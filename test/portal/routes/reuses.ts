/** Reuses: lists, detail, deletion, suggestions (udata: core/reuse/api.py, apiv2.py). */
import { mayEdit, signedIn } from '../auth';
import { idsOf } from '../data/labels';
import type { Reuse } from '../data/types';
import { badArgument, forbidden, gone } from '../errors';
import { anyReuse, reuseOf } from '../find';
import { type Context, empty, json, type Reply } from '../http';
import { imageOf, reuseV1, reuseV2 } from '../marshal/reuse';
import { paginate } from '../pagination';
import { boolArg, choiceArg, idArg, matches, positiveArg, type Sort, sorted } from '../query';
import type { Router } from '../router';
import { filtered, listed } from '../visibility';

export function reuseRoutes(router: Router): void {
  router
    .get('/api/1/reuses/', (c) => list(c, reuseV1))
    .get('/api/2/reuses/', (c) => list(c, reuseV2))
    .get('/api/2/reuses/search/', search)
    .get('/api/1/reuses/suggest/', suggest)
    .get('/api/1/tags/suggest/', suggestTags)
    .get('/api/1/reuses/:reuse/', (c) => json(reuseV1(c, reuseOf(c))))
    .delete('/api/1/reuses/:reuse/', remove);
}

const sorts: Sort<Reuse> = {
  created: (r) => r.created,
  datasets: (r) => r.datasets.length,
  followers: (r) => r.followers.size,
  last_modified: (r) => r.modified,
  title: (r) => r.title.toLowerCase(),
  views: (r) => r.views,
};

function list(c: Context, show: (c: Context, r: Reuse) => unknown): Reply {
  const found = narrowed(c, filtered(c, listed(c, c.state.store.reuses.values())));
  return paginate(c, sorted(c, found, sorts, '-created'), (reuse) => show(c, reuse));
}

function narrowed(c: Context, items: Reuse[]): Reuse[] {
  const type = choiceArg(c, 'type', idsOf('types'));
  const topic = choiceArg(c, 'topic', idsOf('topics'));
  const dataset = idArg(c, 'dataset');
  const dataservice = idArg(c, 'dataservice');
  const featured = boolArg(c, 'featured');
  const tags = c.query.getAll('tag');
  return items.filter(
    (r) =>
      (!type || r.type === type) &&
      (!topic || r.topic === topic) &&
      (!dataset || r.datasets.includes(dataset)) &&
      !dataservice &&
      // What is not featured is stored as null: `false` finds nothing.
      (featured === null || (featured && r.featured)) &&
      tags.every((tag) => r.tags.includes(tag)),
  );
}

/** Public ones with at least one dataset. */
function search(c: Context): Reply {
  const shown = [...c.state.store.reuses.values()].filter(
    (r) => !r.private && r.deleted === null && r.datasets.length > 0,
  );
  const found = narrowed(c, filtered(c, shown));
  return paginate(c, sorted(c, found, sorts, '-created'), (r) => reuseV2(c, r), { search: true });
}

function query(c: Context): string {
  const q = c.query.get('q');
  if (q !== null) return q;
  throw badArgument('q', 'The string to autocomplete/suggest Missing required parameter in the query string');
}

function suggest(c: Context): Reply {
  const q = query(c);
  const found = [...c.state.store.reuses.values()].filter(
    (r) => !r.private && r.deleted === null && matches(r.title, q),
  );
  return json(
    found.slice(0, positiveArg(c, 'size', 10)).map((r) => ({
      id: r.id,
      image_url: imageOf(c, r),
      page: `${c.base}/reuses/${r.slug || r.id}`,
      slug: r.slug,
      title: r.title,
    })),
  );
}

function suggestTags(c: Context): Reply {
  const q = query(c).toLowerCase();
  const { datasets, reuses } = c.state.store;
  const tags = [...datasets.values(), ...reuses.values()].flatMap((item) => item.tags);
  const found = [...new Set(tags)].filter((tag) => tag.includes(q)).sort();
  return json(found.slice(0, positiveArg(c, 'size', 8)).map((text) => ({ text })));
}

function remove(c: Context): Reply {
  signedIn(c);
  const reuse = anyReuse(c);
  if (reuse.deleted !== null) throw gone('This reuse has been deleted');
  if (!mayEdit(c.state, reuse, c.caller)) throw forbidden();
  reuse.deleted = c.state.now();
  return empty();
}
