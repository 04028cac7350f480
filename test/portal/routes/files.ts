/** Resources: by dataset, by their own id, their permalink (udata: core/dataset/api.py, apiv2.py). */
import { mayRead } from '../auth';
import type { CommunityFile, Dataset, FileItem } from '../data/types';
import { gone, notFound, Refusal } from '../errors';
import { datasetOf } from '../find';
import { type Context, json, type Reply, redirect } from '../http';
import { asUuid } from '../ids';
import { communityFileOf, fileOf } from '../marshal/file';
import { paginate } from '../pagination';
import { idArg, textArg } from '../query';
import type { Router } from '../router';

export function fileRoutes(router: Router): void {
  router
    .get('/api/1/datasets/r/:rid', permalink)
    .get('/datasets/r/:rid', permalink)
    .get('/api/1/datasets/community_resources/', communityList)
    .get('/api/1/datasets/community_resources/:rid/', (c) => {
      const found = lookup(c, c.params.rid ?? '');
      if (!found?.community) throw notFound(c.path);
      return json(communityFileOf(c, found.community, found.dataset));
    })
    .get('/api/2/datasets/resources/:rid/', byId)
    .get('/api/1/datasets/:dataset/resources/:rid/', (c) => {
      const file = datasetOf(c).files.find(({ id }) => id === asUuid(c.params.rid ?? ''));
      if (!file) throw notFound(c.path, 'Resource does not exist.');
      return json(fileOf(c, file));
    })
    .get('/api/2/datasets/:dataset/resources/', list);
}

interface Found {
  dataset: Dataset;
  file: FileItem;
  community: CommunityFile | null;
}

function lookup(c: Context, rid: string): Found | null {
  const id = asUuid(rid);
  for (const dataset of c.state.store.datasets.values()) {
    const file = dataset.files.find((item) => item.id === id);
    if (file) return { dataset, file, community: null };
    const community = dataset.community.find((item) => item.id === id);
    if (community) return { dataset, file: community, community };
  }
  return null;
}

/** Whatever the dataset's state: udata does not look. */
function permalink(c: Context): Reply {
  const found = lookup(c, c.params.rid ?? '');
  if (!found) throw new Refusal(json({ message: 'Resource not found' }, 404));
  return redirect(String(fileOf(c, found.file).url), 302);
}

function byId(c: Context): Reply {
  const found = lookup(c, c.params.rid ?? '');
  const { dataset } = found ?? {};
  if (!found || !dataset) throw notFound(c.path, 'Resource does not exist.');
  if (!mayRead(c.state, dataset, c.caller)) {
    if (dataset.private) throw notFound(c.path, 'Resource does not exist.');
    if (dataset.deleted !== null) throw gone('Dataset has been deleted');
  }
  return json({ dataset_id: dataset.id, resource: fileOf(c, found.file) }, 200, { unmasked: true });
}

function list(c: Context): Reply {
  const type = textArg(c, 'type');
  const q = textArg(c, 'q')?.toLowerCase();
  const files = datasetOf(c).files.filter(
    (file) => (!type || file.type === type) && (!q || file.title.toLowerCase().includes(q)),
  );
  return paginate(c, files, (file) => fileOf(c, file), { size: 50, emptyPastEnd: true });
}

function communityList(c: Context): Reply {
  const wanted = idArg(c, 'dataset');
  const all = [...c.state.store.datasets.values()]
    .filter(({ id }) => !wanted || id === wanted)
    .flatMap((dataset) => dataset.community.map((file) => ({ dataset, file })));
  return paginate(c, all, ({ dataset, file }) => communityFileOf(c, file, dataset));
}
