import type { PageDescription } from '../../../lib/page/types';
import type { Account, DatasetDetail } from '../../../lib/portal/model';
import { BY_CLAIRE, VALOMBRE } from '../../unit/discussion/made';

export const PORTAL = 'www.data.gouv.fr';
export const DATASET = '5f0000000000000000000d01';

/** She may publish for the newspaper, not for the fanzine. */
export const CLAIRE: Account = {
  portal: PORTAL,
  id: BY_CLAIRE.id ?? '',
  name: 'Claire Martin',
  page: 'https://www.data.gouv.fr/users/claire-martin',
  avatar: null,
  organizations: [
    { id: 'o1', name: 'Le Relevé', page: null, logo: null, canPublish: true },
    { id: 'o2', name: 'The fanzine', page: null, logo: null, canPublish: false },
  ],
  way: 'token',
  kept: false,
};

export function detail(more: Partial<DatasetDetail> = {}): DatasetDetail {
  return {
    portal: PORTAL,
    id: DATASET,
    slug: 'trees',
    title: 'Remarkable trees',
    acronym: null,
    page: 'https://www.data.gouv.fr/datasets/trees',
    producer: VALOMBRE,
    frequency: 'monthly',
    lastUpdate: null,
    onTime: null,
    licence: null,
    formats: [],
    fileCount: 0,
    archived: null,
    deleted: null,
    private: false,
    access: null,
    description: '',
    tags: [],
    created: null,
    metadataUpdated: null,
    frequencyLabel: '',
    coverage: null,
    zones: [],
    granularity: null,
    quality: {},
    score: null,
    figures: {},
    contacts: [],
    harvestedFrom: null,
    ...more,
  };
}

export function description(more: Partial<PageDescription> = {}): PageDescription {
  return {
    title: 'Where did the remarkable trees go?',
    url: 'https://journal.example.org/article',
    removed: [],
    description: '',
    tags: [],
    publisher: '',
    author: '',
    published: '',
    language: 'en',
    ...more,
  };
}
