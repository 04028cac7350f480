/** Datasets, v1 and v2 (udata: core/dataset/api_fields.py, apiv2.py). */
import { iso } from '../data/dates';
import { label } from '../data/labels';
import { LICENCES } from '../data/licences';
import type { Dataset } from '../data/types';
import type { Context } from '../http';
import { communityFileOf, fileOf } from './file';
import { owners, owning, places, subsection } from './owned';
import { licenceId, quality, updated } from './quality';

/** Given in v1 only when a mask asks. */
export const V1_HIDDEN = ['community_resources'];

/** @returns the v1 object: whole files, ids for licence and frequency */
export function datasetV1(c: Context, dataset: Dataset): Record<string, unknown> {
  return {
    ...common(c, dataset),
    community_resources: dataset.community.map((file) => communityFileOf(c, file, dataset)),
    frequency: dataset.frequency,
    license: licenceId(dataset),
    resources: dataset.files.map((file) => fileOf(c, file)),
    schema: null,
    spatial: dataset.spatial && { geom: null, ...dataset.spatial },
  };
}

/** @returns the v2 object: links for files; whole licence, frequency and zones with `X-Get-Datasets-Full-Objects` */
export function datasetV2(c: Context, dataset: Dataset): Record<string, unknown> {
  const { id, spatial, frequency } = dataset;
  // Any non-empty value counts as true, `0` and `false` included.
  const full = Boolean(c.headers['x-get-datasets-full-objects']);
  const window = 'page=1&page_size=50';
  return {
    ...common(c, dataset),
    community_resources: subsection(
      c,
      `/api/1/datasets/community_resources/?dataset=${id}&${window}`,
      dataset.community.length,
    ),
    frequency: full ? { id: frequency, label: label('frequencies', frequency, c.lang) } : frequency,
    license: full ? licenceOf(licenceId(dataset)) : licenceId(dataset),
    resources: subsection(c, `/api/2/datasets/${id}/resources/?${window}`, dataset.files.length),
    spatial: spatial && (full ? fullSpatial(c, spatial) : { geom: null, ...spatial }),
  };
}

/** @returns the licence as the reference list gives it */
export function licenceOf(id: string | null): unknown {
  const found = LICENCES.find((licence) => licence.id === id);
  return found ? { alternate_titles: [], alternate_urls: [], flags: [], maintainer: null, ...found } : null;
}

const fullSpatial = (c: Context, { zones, granularity }: NonNullable<Dataset['spatial']>) => ({
  geom: null,
  granularity: { id: granularity, name: 'Intercommunalité (EPCI)' },
  zones: zones.map((id) => ({
    code: id.split(':').at(-1),
    id,
    level: granularity,
    name: 'Métropole de Valombre',
    slug: 'metropole-de-valombre',
    uri: `${c.base}/api/1/spatial/zone/${id}/`,
  })),
});

function common(c: Context, d: Dataset): Record<string, unknown> {
  const { edit, delete: remove } = owning(c, d);
  const created = iso(d.created);
  return {
    access_audiences: [],
    access_type: d.access,
    access_type_reason: null,
    access_type_reason_category: d.access === 'restricted' ? 'privacy' : null,
    acronym: d.acronym,
    archived: iso(d.archived),
    authorization_request_url: null,
    badges: d.badges.map((kind) => ({ kind })),
    contact_points: d.contacts.map(({ form, ...contact }) => ({
      ...contact,
      contact_form: form,
      id: d.id,
      organization: null,
      owner: null,
    })),
    created_at: created,
    deleted: iso(d.deleted),
    description: d.description,
    description_short: null,
    doi: null,
    extras: {},
    featured: d.featured,
    frequency_date: null,
    geopf: null,
    harvest: d.harvest && {
      backend: d.harvest.backend,
      domain: d.harvest.domain,
      last_update: iso(d.harvest.at),
      remote_id: d.slug,
      remote_url: d.harvest.remote,
    },
    id: d.id,
    internal: { created_at_internal: created, last_modified_internal: iso(d.modified) },
    last_modified: iso(d.modified),
    last_update: iso(updated(d)),
    metrics: metrics(c, d),
    ...owners(c, d),
    ...places(c, 'datasets', d),
    permissions: { delete: remove, edit, edit_resources: edit },
    private: d.private,
    quality: quality(c, d),
    slug: d.slug,
    tags: d.tags,
    temporal_coverage: d.temporal,
    title: d.title,
  };
}

function metrics(c: Context, { id, views, downloads, followers }: Dataset): Record<string, unknown> {
  const { threads, reuses, dataservices } = c.state.store;
  const about = [...threads.values()].filter(({ subject }) => subject.id === id);
  const using = [...reuses.values()].filter(
    (r) => r.datasets.includes(id) && !r.private && r.deleted === null,
  );
  return {
    dataservices: [...dataservices.values()].filter((item) => item.datasets.includes(id)).length,
    discussions: about.length,
    discussions_open: about.filter(({ closed }) => closed === null).length,
    followers: followers.size,
    followers_by_months: 0,
    resources_downloads: downloads,
    reuses: using.length,
    reuses_by_months: 0,
    views,
  };
}
