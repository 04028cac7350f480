/** All that the demo portal holds when it starts. */
import { objectId } from '../ids';
import { datasetId, datasets } from './datasets';
import { type Ago, before } from './dates';
import { organizationId, organizations } from './organizations';
import { people } from './people';
import { reuses } from './reuses';
import { threads } from './threads';
import type { Store, Thin } from './types';

/**
 * @param now milliseconds: every date is relative to it
 * @param journal origin of the newspaper's articles
 * @returns a store of its own, free to change
 */
export function seed(now: number, journal: string): Store {
  const ago = before(now);
  return {
    people: byId(people(ago)),
    organizations: byId(organizations(ago)),
    datasets: byId(datasets(ago)),
    reuses: byId(reuses(ago, journal)),
    threads: byId(threads(ago)),
    dataservices: byId([thin('dataservice', 'API des comptages vélo', 'valombre', ['bikes'], ago)]),
    topics: byId([thin('topic', 'La nature en ville', 'canopee', ['trees', 'urbanTrees', 'water'], ago)]),
    reports: [],
  };
}

const byId = <T extends { id: string }>(items: T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function thin(kind: string, title: string, organization: string, about: string[], ago: Ago): Thin {
  return {
    id: objectId(`${kind}:${title}`),
    slug: kind === 'topic' ? 'la-nature-en-ville' : 'api-des-comptages-velo',
    title,
    description: `${title}.`,
    organization: organizationId(organization),
    owner: null,
    private: false,
    archived: null,
    deleted: null,
    created: ago(100),
    datasets: about.map(datasetId),
  };
}
