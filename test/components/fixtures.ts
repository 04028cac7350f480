import type { FoundReference } from '../../lib/links/types';
import type { Dataset, DatasetDetail, DatasetFile, Reuse } from '../../lib/portal/model';

export const PORTAL = 'www.data.gouv.fr';

/** @returns 24 hexadecimal digits, the same for the same letter */
export const idOf = (letter: string) => letter.repeat(24);

export function reference(ref: string, more: Partial<FoundReference> = {}): FoundReference {
  return { portal: PORTAL, kind: 'dataset', ref, via: 'test', inMain: true, count: 1, ...more };
}

export function dataset(more: Partial<Dataset> = {}): Dataset {
  return {
    portal: PORTAL,
    id: idOf('a'),
    slug: 'trees',
    title: 'Remarkable trees',
    acronym: null,
    page: 'https://www.data.gouv.fr/datasets/trees',
    producer: {
      kind: 'organization',
      id: idOf('0'),
      name: 'Valombre',
      acronym: null,
      page: null,
      logo: null,
      certified: true,
    },
    frequency: 'quarterly',
    lastUpdate: '2026-04-14T00:00:00Z',
    onTime: false,
    licence: { id: 'lov2', title: 'Licence Ouverte', url: 'https://licence.example/lo' },
    formats: ['CSV', 'GEOJSON', 'SHP'],
    fileCount: 3,
    archived: null,
    deleted: null,
    private: false,
    access: 'open',
    ...more,
  };
}

export function detail(more: Partial<DatasetDetail> = {}): DatasetDetail {
  return {
    ...dataset(),
    description:
      'An inventory of **remarkable trees**.\n\n## Method\n\nSee [the notice](https://n.example/x).',
    tags: ['trees', 'cities'],
    created: '2016-03-02',
    metadataUpdated: '2026-06-01',
    frequencyLabel: 'Quarterly',
    coverage: { start: '2012-01-01', end: '2026-12-31' },
    zones: ['Valombre'],
    granularity: null,
    quality: { license: true, spatial: false },
    score: 0.5,
    figures: { views: 18_342, reuses: 12, discussions: 4 },
    contacts: [{ name: 'Parks', email: 'parks@valombre.example', form: null, role: null }],
    harvestedFrom: null,
    ...more,
  };
}

export function file(more: Partial<DatasetFile> = {}): DatasetFile {
  return {
    id: 'f1',
    title: 'trees-2026.csv',
    description: '',
    type: 'main',
    format: 'csv',
    size: 1_830_000,
    url: 'https://files.example/trees.csv',
    permalink: 'https://www.data.gouv.fr/api/1/datasets/r/f1',
    lastModified: '2026-05-14',
    available: true,
    checkedAt: null,
    ...more,
  };
}

export function reuse(more: Partial<Reuse> = {}): Reuse {
  return {
    portal: PORTAL,
    id: idOf('9'),
    title: 'Map of the plane trees',
    url: 'https://canopy.example/map',
    page: 'https://www.data.gouv.fr/reuses/map',
    type: 'visualization',
    topic: null,
    image: null,
    private: false,
    deleted: null,
    owner: null,
    created: '2026-05-03',
    datasets: [],
    canEdit: false,
    ...more,
  };
}
