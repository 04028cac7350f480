/** The portal's own facts and closed lists (udata: core/site/api.py, core/dataset/api.py). */
import { idsOf, label } from '../data/labels';
import { LICENCES } from '../data/licences';
import { type Context, json, type Reply } from '../http';
import { licenceOf } from '../marshal/dataset';
import type { Router } from '../router';

export const VERSION = '17.6.0';
export const TITLE = 'Données de démonstration';

type Table = Parameters<typeof label>[0];

const choices =
  (table: Table, key: 'id' | 'value') =>
  (c: Context): Reply =>
    json(idsOf(table).map((id) => ({ [key]: id, label: label(table, id, c.lang) })));

const badges =
  (table: Table) =>
  (c: Context): Reply =>
    json(Object.fromEntries(idsOf(table).map((id) => [id, label(table, id, c.lang)])));

export function siteRoutes(router: Router): void {
  router
    .get('/api/1/site/', (c) => {
      const { datasets, reuses, organizations, people, threads } = c.state.store;
      const metrics = {
        datasets: datasets.size,
        discussions: threads.size,
        organizations: organizations.size,
        reuses: reuses.size,
        users: people.size,
      };
      return json({
        feed_size: 20,
        id: 'demo',
        keywords: ['opendata', 'udata'],
        metrics,
        title: TITLE,
        version: VERSION,
      });
    })
    .get('/api/1/datasets/licenses/', () => json(LICENCES.map(({ id }) => licenceOf(id))))
    .get('/api/1/datasets/frequencies/', choices('frequencies', 'id'))
    .get('/api/1/datasets/resource_types/', choices('resourceTypes', 'id'))
    .get('/api/1/datasets/badges/', badges('datasetBadges'))
    .get('/api/1/datasets/extensions/', () =>
      json(['csv', 'geojson', 'json', 'pdf', 'png', 'jpg', 'xlsx', 'zip']),
    )
    .get('/api/1/organizations/badges/', badges('organizationBadges'))
    .get('/api/1/reuses/badges/', () => json({}))
    .get('/api/1/reuses/types/', choices('types', 'id'))
    .get('/api/1/reuses/topics/', choices('topics', 'id'))
    .get('/api/1/reports/reasons/', choices('reasons', 'value'));
  for (const version of ['1', '2']) {
    router.get(`/api/${version}/`, () => ({
      status: 200,
      body: '<!doctype html><title>uData API</title><h1>uData API</h1>',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }));
  }
}
