/** Answers in the shapes that portals give them: udata 17's, and older ones where they differ. */
import { ID, OTHER_ID, UUID } from './fake-portal';

export const organization = {
  class: 'Organization',
  id: '534fff75a3a7292c64a77de4',
  name: 'Ville de Lyon',
  acronym: null,
  page: 'https://www.data.gouv.fr/organizations/ville-de-lyon',
  logo_thumbnail: 'https://static.data.gouv.fr/avatars/lyon-100.png',
  badges: [{ kind: 'public-service' }, { kind: 'certified' }],
};
export const person = {
  class: 'User',
  id: '5b0c2f3088ee384b50c4a3d2',
  first_name: 'Claire',
  last_name: 'Martin',
  page: null,
  avatar_thumbnail: null,
};

export const dataset = {
  id: ID,
  slug: 'stationnement-a-lyon',
  title: 'Stationnement à Lyon',
  acronym: '',
  page: 'https://www.data.gouv.fr/datasets/stationnement-a-lyon',
  organization,
  owner: null,
  frequency: 'monthly',
  license: 'fr-lo',
  last_update: '2026-11-21T23:08:55.935000+00:00',
  archived: null,
  deleted: null,
  private: false,
  access_type: 'open',
  quality: { update_fulfilled_in_time: true },
  resources: [{ format: 'csv' }, { format: 'pdf' }, { format: 'CSV' }, { format: null }],
};
/** udata 2.7: fewer fields, dates without a zone, the API's own address as the page. */
export const oldDataset = {
  id: ID,
  title: 'Stationnement',
  page: `https://www.data.gouv.fr/api/1/datasets/${ID}/`,
  organization: null,
  owner: person,
  license: 'notspecified',
  last_update: '2021-03-02T10:00:00',
  resources: [],
};
export const licences = [{ id: 'fr-lo', title: 'Licence Ouverte', url: 'https://www.etalab.gouv.fr/lo' }];

export const detail = {
  ...dataset,
  description: '# Titre <script>',
  tags: ['lyon', 'parking'],
  created_at: '2019-12-05T12:00:00+00:00',
  last_modified: '2026-01-01T00:00:00+00:00',
  frequency: { id: 'monthly', label: 'Mensuelle' },
  license: { id: 'fr-lo', title: 'Licence Ouverte', url: null },
  temporal_coverage: { start: '2019-01-01', end: null },
  spatial: {
    zones: [{ id: 'fr:commune:69123', name: 'Lyon', slug: 'lyon' }],
    granularity: { id: 'poi', name: 'Point d’intérêt' },
  },
  quality: { license: true, spatial: false, score: 0.78, update_fulfilled_in_time: false },
  metrics: { views: 12, resources_downloads: 7, reuses: 2, followers: null, discussions: 'x' },
  contact_points: [
    { name: 'Mobilités', email: 'a@b.fr', contact_form: 'javascript:alert(1)', role: 'contact' },
  ],
  harvest: { domain: 'data.grandlyon.com', remote_url: 'https://data.grandlyon.com/x' },
  resources: { rel: 'subsection', href: 'https://…', type: 'GET', total: 4 },
};

export const file = {
  id: UUID,
  title: 'stationnement.csv',
  description: null,
  type: 'main',
  format: 'csv',
  filesize: null,
  url: 'https://static.data.gouv.fr/resources/x.csv',
  latest: `https://www.data.gouv.fr/api/1/datasets/r/${UUID}`,
  last_modified: '2026-11-01T00:00:00+00:00',
  extras: {
    'check:available': false,
    'check:date': '2026-11-20T10:00:00+00:00',
    'analysis:content-length': 1234,
  },
};

export const reuse = {
  id: OTHER_ID,
  title: 'Où se garer',
  url: 'https://journal.example.org/ou-se-garer',
  page: 'https://www.data.gouv.fr/reuses/ou-se-garer',
  type: 'news_article',
  topic: 'transport_and_mobility',
  image: null,
  image_thumbnail: null,
  private: true,
  deleted: null,
  created_at: '2026-11-21T23:08:55+00:00',
  organization: null,
  owner: person,
  datasets: [{ id: ID, title: 'Stationnement à Lyon' }, { title: 'sans id' }],
  permissions: { edit: true },
};

export const thread = {
  id: OTHER_ID,
  title: 'Une erreur ?',
  subject: { class: 'Dataset', id: ID },
  created: '2026-10-01T00:00:00+00:00',
  closed: null,
  closed_by: null,
  closed_by_organization: null,
  self_web_url: `https://www.data.gouv.fr/datasets/x/discussions?discussion_id=${OTHER_ID}`,
  permissions: { close: true, edit: false, delete: false },
  discussion: [
    {
      id: UUID,
      content: '<b>Ligne</b>\n12',
      posted_by: person,
      posted_by_organization: null,
      posted_on: '2026-10-01T00:00:00+00:00',
      last_modified_at: null,
    },
    {
      content: 'Corrigé.',
      posted_by: null,
      posted_by_organization: organization,
      posted_on: '2026-10-03T00:00:00+00:00',
    },
  ],
};

export const pageOf = (items: unknown[], more: Record<string, unknown> = {}) => ({
  data: items,
  page: 1,
  page_size: 20,
  total: items.length,
  next_page: null,
  previous_page: null,
  ...more,
});
