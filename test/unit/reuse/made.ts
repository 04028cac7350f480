import type { FoundReference } from '../../../lib/links/types';
import type { PageDescription } from '../../../lib/page/types';
import type { Account, Dataset, Reuse } from '../../../lib/portal/model';
import type { ReuseForm } from '../../../lib/reuse/form';

export const ID = (n: number) => n.toString(16).padStart(24, '0');

export const page = (more: Partial<PageDescription> = {}): PageDescription => ({
  title: 'Where did the trees go?',
  url: 'https://lereleve.info/trees',
  removed: [],
  description: 'Three inventories compared.',
  type: 'news_article',
  tags: ['Trees', 'Patrimoine naturel'],
  publisher: 'Le Relevé',
  author: 'Claire Martin',
  published: '2026-11-14',
  language: 'fr',
  ...more,
});

export const form = (more: Partial<ReuseForm> = {}): ReuseForm => ({
  title: 'Where did the trees go?',
  url: 'https://lereleve.info/trees',
  description: 'Three inventories compared.',
  type: 'news_article',
  topic: 'environment_and_energy',
  tags: ['trees'],
  picked: null,
  added: [],
  organization: null,
  visibility: 'public',
  ...more,
});

export const dataset = (n: number, more: Partial<Dataset> = {}): Dataset => ({
  portal: 'www.data.gouv.fr',
  id: ID(n),
  slug: `dataset-${n}`,
  title: `Dataset ${n}`,
  acronym: null,
  page: `https://www.data.gouv.fr/datasets/dataset-${n}`,
  producer: {
    kind: 'organization',
    id: ID(900),
    name: 'Valombre',
    acronym: null,
    page: null,
    logo: null,
    certified: true,
  },
  frequency: 'monthly',
  lastUpdate: null,
  onTime: null,
  licence: null,
  formats: [],
  fileCount: 1,
  archived: null,
  deleted: null,
  private: false,
  access: null,
  ...more,
});

export const reference = (n: number, more: Partial<FoundReference> = {}): FoundReference => ({
  portal: 'www.data.gouv.fr',
  kind: 'dataset',
  ref: `dataset-${n}`,
  via: 'page',
  inMain: true,
  count: 1,
  ...more,
});

export const reuse = (n: number, more: Partial<Reuse> = {}): Reuse => ({
  portal: 'www.data.gouv.fr',
  id: ID(100 + n),
  title: `Reuse ${n}`,
  url: 'https://lereleve.info/trees',
  page: `https://www.data.gouv.fr/reuses/reuse-${n}`,
  type: 'news_article',
  topic: 'environment_and_energy',
  image: null,
  private: false,
  deleted: null,
  owner: {
    kind: 'person',
    id: ID(800),
    name: 'Claire Martin',
    acronym: null,
    page: null,
    logo: null,
    certified: false,
  },
  created: '2026-11-15T09:00:00Z',
  datasets: [{ id: ID(1), title: 'Dataset 1' }],
  canEdit: true,
  ...more,
});

export const account = (more: Partial<Account> = {}): Account => ({
  portal: 'www.data.gouv.fr',
  id: ID(800),
  name: 'Claire Martin',
  page: null,
  avatar: null,
  organizations: [{ id: ID(700), name: 'Le Relevé', page: null, logo: null, canPublish: true }],
  way: 'token',
  kept: false,
  ...more,
});
