/** The keys of each kind of object: what is always there (contract: fields are null, not missing). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Target, target } from '../target';
import { ask } from './ask';

let t: Target;
beforeAll(async () => {
  t = await target();
});
afterAll(() => t.close());

const split = (names: string): string[] => names.trim().split(/\s+/);

const DATASET =
  split(`access_audiences access_type access_type_reason access_type_reason_category acronym archived
  authorization_request_url badges contact_points created_at deleted description description_short extras featured
  frequency frequency_date harvest id internal last_modified last_update license metrics organization owner page
  permissions private quality resources slug spatial tags temporal_coverage title uri`);
const RESOURCE = split(`checksum created_at description extras filesize filetype format harvest id internal
  last_modified latest metrics mime preview_url schema title type url`);
const REUSE =
  split(`archived badges created_at dataservices datasets deleted description extras featured id image
  image_thumbnail last_modified metrics organization owner page permissions private slug tags title topic type uri url`);
const THREAD =
  split(`closed closed_by closed_by_organization created discussion extras id organization permissions
  self_web_url subject title url user`);
const MESSAGE = split('content id last_modified_at permissions posted_by posted_by_organization posted_on');
const PERSON = split('avatar avatar_thumbnail class first_name id last_name page slug uri');
const ORGANIZATION = split('acronym badges class id logo logo_thumbnail name page permissions slug uri');
const ME = split(`about active avatar avatar_thumbnail email first_name id last_login_at last_name metrics
  organizations page roles since slug uri website`);
const PAGE = split('data next_page page page_size previous_page total');

type Json = Record<string, unknown>;

/** Names that must be there and are not. */
const lacking = (value: unknown, names: string[]): string[] =>
  names.filter((name) => typeof value !== 'object' || value === null || !(name in value));

/** A path into an answer: `data.0.owner`. */
function at(value: unknown, path: string): unknown {
  return path ? path.split('.').reduce((inner, key) => (inner as Json)?.[key], value) : value;
}

describe('keys', () => {
  const cases: [path: () => string, where: string, names: string[]][] = [
    [() => `/api/1/datasets/${t.datasets.open.id}/`, '', [...DATASET, 'schema']],
    [() => `/api/1/datasets/${t.datasets.open.id}/`, 'resources.0', RESOURCE],
    [() => `/api/1/datasets/${t.datasets.open.id}/`, 'organization', ORGANIZATION],
    [() => `/api/2/datasets/${t.datasets.open.id}/`, '', [...DATASET, 'community_resources']],
    [() => `/api/2/datasets/${t.datasets.open.id}/resources/`, '', PAGE],
    [() => `/api/2/datasets/${t.datasets.open.id}/resources/`, 'data.0', RESOURCE],
    [() => `/api/2/datasets/resources/${t.datasets.open.file}/`, '', ['resource', 'dataset_id']],
    [() => '/api/2/datasets/search/', '', [...PAGE, 'facets']],
    [() => '/api/1/datasets/suggest/?q=a', '0', split('acronym id image_url page slug title')],
    [
      () => '/api/1/datasets/licenses/',
      '0',
      split('alternate_titles alternate_urls flags id maintainer title url'),
    ],
    [() => '/api/1/datasets/frequencies/', '0', ['id', 'label']],
    [() => '/api/1/datasets/resource_types/', '0', ['id', 'label']],
    [() => '/api/1/reuses/types/', '0', ['id', 'label']],
    [() => '/api/1/reuses/topics/', '0', ['id', 'label']],
    [() => '/api/1/reports/reasons/', '0', ['value', 'label']],
    [() => `/api/1/reuses/${t.reuse.id}/`, '', REUSE],
    [() => `/api/1/reuses/${t.reuse.id}/`, 'owner', PERSON],
    [() => `/api/2/reuses/?dataset=${t.datasets.open.id}`, 'data.0', REUSE],
    [() => `/api/1/discussions/${t.thread.id}/`, '', THREAD],
    [() => `/api/1/discussions/${t.thread.id}/`, 'discussion.0', MESSAGE],
    [
      () => `/api/1/organizations/${t.organizations.mine.id}/`,
      '',
      split('acronym badges description id logo members metrics name page permissions slug uri'),
    ],
    [() => '/api/1/organizations/suggest/?q=le', '0', split('acronym id image_url name page slug')],
    [() => '/api/1/site/', '', ['id', 'title', 'metrics', 'version']],
    [() => '/api/1/me/', '', ME],
    [() => '/api/1/me/', 'organizations.0', ORGANIZATION],
    [
      () => '/api/1/me/api_tokens/',
      '0',
      split('created_at expires_at id kind last_used_at name scopes token_prefix'),
    ],
    [() => '/api/1/notifications/', '', PAGE],
  ];
  it.each(cases)('%s %s', async (path, where, names) => {
    const { status, json } = await ask<unknown>(t, 'GET', path(), { as: 'author' });
    expect(status).toBe(200);
    expect(lacking(at(json, where), names)).toEqual([]);
  });

  it('`/me/` has no secret in it', async () => {
    expect((await ask<Json>(t, 'GET', '/api/1/me/', { as: 'author' })).json).not.toHaveProperty('apikey');
  });
});

describe('v2 of a dataset', () => {
  const get = (value?: string) =>
    ask<Json>(t, 'GET', `/api/2/datasets/${t.datasets.open.id}/?lang=de`, {
      headers: value === undefined ? {} : { 'x-get-datasets-full-objects': value },
    });

  it('gives ids, and links for files', async () => {
    const { frequency, license, resources } = (await get()).json;
    expect([typeof frequency, license]).toEqual(['string', 'lov2']);
    expect(resources).toMatchObject({ rel: 'subsection', type: 'GET', total: expect.any(Number) });
  });

  it.each(['True', '0', 'false'])('whole objects with the header, whatever it says: %s', async (value) => {
    const { frequency, license } = (await get(value)).json;
    expect(frequency).toEqual({ id: expect.any(String), label: expect.any(String) });
    expect(license).toMatchObject({ id: 'lov2', title: expect.any(String), flags: [] });
  });
});

describe('links and dates', () => {
  it('`uri` names the slug, on the host asked; `latest` has no slash at its end', async () => {
    const { slug, file, id } = t.datasets.open;
    const { json } = await ask<Json>(t, 'GET', `/api/1/datasets/${id}/`);
    expect(json.uri).toBe(`${t.origin}/api/1/datasets/${slug}/`);
    expect(json.page).toBe(`${t.origin}/datasets/${slug}`);
    expect(at(json, 'resources.0.latest')).toBe(`${t.origin}/api/1/datasets/r/${file}`);
  });

  it('a thread’s web address names it', async () => {
    const { json } = await ask<Json>(t, 'GET', `/api/1/discussions/${t.thread.id}/`);
    expect(json.self_web_url).toBe(
      `${t.origin}/datasets/${t.datasets.open.slug}/discussions?discussion_id=${t.thread.id}`,
    );
  });

  it('date-times have a zone', async () => {
    const { json } = await ask<Json>(t, 'GET', `/api/1/datasets/${t.datasets.open.id}/`);
    for (const name of ['created_at', 'last_modified', 'last_update']) {
      expect(json[name]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?\+00:00$/);
    }
  });
});
