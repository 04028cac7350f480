/** Notable objects of the demo portal by name, for tests. */
import { datasetId } from './data/datasets';
import { organizationId } from './data/organizations';
import { reuseId } from './data/reuses';
import { threadId } from './data/threads';
import type { Store } from './data/types';

export interface KnownDataset {
  id: string;
  slug: string;
  title: string;
  /** Slugs that redirect to it. */
  oldSlugs: string[];
  /** UUIDs of its files, in order. */
  files: string[];
}

const DATASETS = {
  /** Late, with threads, reuses, three files, one of them unavailable. */
  trees: 'trees',
  /** On time, updated an hour ago. */
  bikes: 'bikes',
  /** On time; many threads, one of forty messages. */
  budget: 'budget',
  /** `oldSlugs` redirect to it. */
  renamed: 'renamed',
  /** With an acronym. */
  acronym: 'housing',
  /** Harvested; high-value; open-ended coverage; remote files. */
  harvested: 'water',
  /** Years late. */
  veryLate: 'energy',
  punctual: 'elections',
  /** With two community files, of an organization and of a person. */
  community: 'stops',
  noLicence: 'council',
  /** The metropolis's. */
  private: 'private',
  /** The reader's. */
  privatePerson: 'privatePerson',
  deleted: 'deleted',
  deletedPrivate: 'deletedPrivate',
  archived: 'archived',
  restricted: 'restricted',
  openWithAccount: 'account',
  /** The reader's, public. */
  person: 'person',
  /** Neither organization nor owner. */
  orphan: 'orphan',
  noFiles: 'noFiles',
  fortyFiles: 'fortyFiles',
  manyFiles: 'manyFiles',
  longTitle: 'longTitle',
  /** Bidirectional controls, wide and combining characters. */
  odd: 'odd',
  /** HTML and Markdown attacks in title, description, file. */
  hostile: 'hostile',
  /** Its slug is empty: links use the id. */
  noSlug: 'noSlug',
  german: 'lindenau',
  portuguese: 'formoso',
  english: 'buoys',
  /** With most reuses. */
  reused: 'urbanTrees',
} as const;

export type KnownDatasets = Record<keyof typeof DATASETS, KnownDataset>;

/** @returns the notable datasets of a store */
export function knownDatasets(store: Store): KnownDatasets {
  const entries = Object.entries(DATASETS).map(([name, key]) => {
    const d = store.datasets.get(datasetId(key));
    if (!d) throw new Error(`No dataset ${key}`);
    const { id, slug, title, oldSlugs, files } = d;
    return [name, { id, slug, title, oldSlugs, files: files.map((file) => file.id) }];
  });
  return Object.fromEntries(entries) as KnownDatasets;
}

const REUSES = {
  canopeeMap: 0,
  newsArticle: 1,
  ofReader: 2,
  orgDraft: 3,
  draft: 4,
  deleted: 5,
  archived: 6,
  noDataset: 7,
  hostile: 12,
};
const THREADS = {
  units: 0,
  planes: 1,
  unanswered: 2,
  ofReader: 3,
  hostile: 4,
  long: 6,
  onDeleted: 7,
  onPrivate: 8,
  closed: 10,
};

export interface KnownObjects {
  reuses: Record<keyof typeof REUSES, { id: string; slug: string; title: string; url: string }>;
  /** `units` was opened by the journalist, `unanswered` by nobody of the four. */
  threads: Record<keyof typeof THREADS, { id: string; title: string; dataset: string }>;
  organizations: Record<'valombre' | 'releve' | 'canopee' | 'deleted', { id: string; slug: string }>;
  dataservice: { id: string; slug: string };
  topic: { id: string; slug: string };
}

/** @returns the notable other objects of a store */
export function knownObjects(store: Store): KnownObjects {
  const named = (key: string) => pick(store.organizations.get(organizationId(key)));
  return {
    reuses: mapped(REUSES, (n) => {
      const { id, slug, title, url } = needed(store.reuses.get(reuseId(n)));
      return { id, slug, title, url };
    }),
    threads: mapped(THREADS, (n) => {
      const { id, title, subject } = needed(store.threads.get(threadId(n)));
      return { id, title, dataset: subject.id };
    }),
    organizations: {
      valombre: named('valombre'),
      releve: named('releve'),
      canopee: named('canopee'),
      deleted: named('closed'),
    },
    dataservice: pick([...store.dataservices.values()][0]),
    topic: pick([...store.topics.values()][0]),
  };
}

function needed<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('A notable object is missing');
  return item;
}

function pick(item: { id: string; slug: string } | undefined): { id: string; slug: string } {
  const { id, slug } = needed(item);
  return { id, slug };
}

const mapped = <K extends string, T>(places: Record<K, number>, make: (n: number) => T): Record<K, T> =>
  Object.fromEntries(Object.entries<number>(places).map(([name, n]) => [name, make(n)])) as Record<K, T>;
