import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../lib/portal/sites';
import { failureFrom, fakeClient, ID, json, OTHER_ID, PORTAL, type Reply, TOKEN, UUID } from './fake-portal';
import * as recorded from './recorded';

const signal = new AbortController().signal;
const token = { way: 'token', token: TOKEN } as const;

/** Answers by the path; `own` replaces or adds some. */
const portal =
  (own: Record<string, unknown> = {}): Reply =>
  ({ url }) => {
    const known: Record<string, unknown> = {
      '/api/1/datasets/licenses/': recorded.licences,
      [`/api/1/datasets/${ID}/`]: recorded.dataset,
      '/api/1/datasets/stationnement-a-lyon/': recorded.dataset,
      [`/api/2/datasets/${ID}/`]: recorded.detail,
      [`/api/2/datasets/resources/${UUID}/`]: { resource: recorded.file, dataset_id: ID },
      [`/api/2/datasets/${ID}/resources/`]: recorded.pageOf([recorded.file], { total: 21, next_page: 'x' }),
      ...own,
    };
    const answer = known[url.pathname];
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer.clone() : answer ? json(answer) : json({ message: '' }, 404);
  };

describe('a dataset', () => {
  it('is one masked request, with its licence named', async () => {
    const { client, seen } = fakeClient(portal());
    expect(await client.dataset({ portal: PORTAL, ref: 'stationnement-a-lyon' }, signal)).toEqual({
      portal: PORTAL,
      id: ID,
      slug: 'stationnement-a-lyon',
      title: 'Stationnement à Lyon',
      acronym: null,
      page: 'https://www.data.gouv.fr/datasets/stationnement-a-lyon',
      producer: {
        kind: 'organization',
        id: recorded.organization.id,
        name: 'Ville de Lyon',
        acronym: null,
        page: recorded.organization.page,
        logo: recorded.organization.logo_thumbnail,
        certified: true,
      },
      frequency: 'monthly',
      lastUpdate: '2026-11-21T23:08:55.935000+00:00',
      onTime: true,
      licence: recorded.licences[0],
      formats: ['CSV', 'PDF'],
      fileCount: 4,
      archived: null,
      deleted: null,
      private: false,
      access: 'open',
    });
    const asked = seen.find((one) => one.url.pathname.endsWith('/stationnement-a-lyon/'));
    expect(asked?.headers.get('x-fields')).toMatch(/resources\{format\}/);
    expect(asked?.url.searchParams.get('lang')).toBe('fr');
    expect(seen).toHaveLength(2);
  });

  it('of an old portal: what is absent is null or empty, dates are UTC', async () => {
    const { client } = fakeClient(portal({ [`/api/1/datasets/${ID}/`]: recorded.oldDataset }));
    expect(await client.dataset({ portal: PORTAL, ref: ID }, signal)).toMatchObject({
      slug: '',
      page: null,
      producer: { kind: 'person', name: 'Claire Martin', certified: false },
      frequency: 'unknown',
      lastUpdate: '2021-03-02T10:00:00Z',
      onTime: null,
      licence: null,
      formats: [],
      private: false,
      access: null,
    });
  });

  it('archived, deleted, restricted: its dates and states', async () => {
    const when = '2026-01-02T03:04:05+00:00';
    const state = { archived: when, deleted: when, private: true, access_type: 'restricted' };
    const own = { [`/api/1/datasets/${ID}/`]: { ...recorded.dataset, ...state } };
    const { client } = fakeClient(portal(own));
    expect(await client.dataset({ portal: PORTAL, ref: ID }, signal)).toMatchObject({
      archived: when,
      deleted: when,
      private: true,
      access: 'restricted',
    });
  });

  it('keeps its licence’s id where the portal’s list cannot be had', async () => {
    const { client } = fakeClient(portal({ '/api/1/datasets/licenses/': json({}, 500) }));
    const found = await client.dataset({ portal: PORTAL, ref: ID }, signal);
    expect(found.licence).toEqual({ id: 'fr-lo', title: 'fr-lo', url: null });
  });

  it.each([
    ['no id', { ...recorded.dataset, id: undefined }, 'id'],
    ['title of another kind', { ...recorded.dataset, title: 5 }, 'title'],
    ['files of another kind', { ...recorded.dataset, resources: 'many' }, 'resources'],
    ['a list', [recorded.dataset], 'answer'],
    ['null', json(null), 'answer'],
  ])('of a wrong shape (%s) is said so, with the path', async (_, answer, path) => {
    const { client } = fakeClient(portal({ [`/api/1/datasets/${ID}/`]: answer }));
    const failure = await failureFrom(client.dataset({ portal: PORTAL, ref: ID }, signal));
    expect(failure).toMatchObject({ kind: 'wrongShape', portal: PORTAL });
    expect(failure.details).toContain(path);
  });

  it('n of them are n + 1 requests, at most 4 at once, and none again within a minute', async () => {
    let now = 0;
    let running = 0;
    let most = 0;
    const reply: Reply = async ({ url }) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      const ref = url.pathname.split('/').at(-2) ?? '';
      return json(
        ref === 'licenses' ? recorded.licences : { ...recorded.dataset, id: `id-${ref}`, slug: ref },
      );
    };
    const { client, seen } = fakeClient(reply, { now: () => now });
    const all = () =>
      Promise.all(
        Array.from({ length: 12 }, (_, n) =>
          client.dataset({ portal: PORTAL, ref: `slug-${n}` }, new AbortController().signal),
        ),
      );
    await all();
    expect(seen).toHaveLength(13);
    expect(most).toBe(4);
    now = 59_999;
    await all();
    await client.dataset({ portal: PORTAL, ref: 'id-slug-3' }, signal);
    expect(seen).toHaveLength(13);
    now = 60_000;
    await all();
    expect(seen).toHaveLength(25);
  });

  it('asked twice at once is one request; one asker leaving does not end the other’s', async () => {
    const { client, seen } = fakeClient(portal());
    const abort = new AbortController();
    const left = failureFrom(client.dataset({ portal: PORTAL, ref: ID }, abort.signal));
    const stays = client.dataset({ portal: PORTAL, ref: ID }, signal);
    abort.abort();
    expect(await left).toMatchObject({ kind: 'aborted', portal: PORTAL });
    expect((await stays).id).toBe(ID);
    expect(seen.filter((one) => one.url.pathname.includes(ID))).toHaveLength(1);
  });

  it('is asked anew after the account changed', async () => {
    const { client, seen } = fakeClient(portal());
    await client.dataset({ portal: PORTAL, ref: ID }, signal);
    client.forget('data.public.lu');
    await client.dataset({ portal: PORTAL, ref: ID }, signal);
    expect(seen).toHaveLength(2);
    client.forget(PORTAL);
    await client.dataset({ portal: PORTAL, ref: ID }, signal);
    expect(seen).toHaveLength(4);
  });
});

describe('a dataset that strangers may not see', () => {
  const hidden =
    (status: number): Reply =>
    (seen) =>
      seen.headers.has('x-api-key') || seen.url.pathname.endsWith('/licenses/')
        ? portal()(seen)
        : json({ message: 'x' }, status);

  it.each([
    [404, 'unknown'],
    [410, 'deleted'],
  ] as const)('%i is %s for a stranger', async (status, kind) => {
    const { client, seen } = fakeClient(hidden(status));
    const failure = await failureFrom(client.dataset({ portal: PORTAL, ref: ID }, signal));
    expect(failure).toMatchObject({ kind, status, portal: PORTAL });
    expect(seen.filter((one) => one.url.pathname.includes(ID))).toHaveLength(1);
  });

  it.each([404, 410])('%i: asked once more with the account, by id', async (status) => {
    const { client, seen } = fakeClient(hidden(status), { credential: token });
    expect((await client.dataset({ portal: PORTAL, ref: ID }, signal)).id).toBe(ID);
    const keyed = seen.filter((one) => one.headers.has('x-api-key'));
    expect(keyed).toHaveLength(1);
    expect(keyed[0]?.init).toMatchObject({ redirect: 'error', credentials: 'omit' });
  });

  it('never with the account by slug', async () => {
    const { client, seen } = fakeClient(hidden(404), { credential: token });
    const failure = await failureFrom(client.dataset({ portal: PORTAL, ref: 'a-slug' }, signal));
    expect(failure.kind).toBe('unknown');
    expect(seen.some((one) => one.headers.has('x-api-key'))).toBe(false);
  });

  it('keeps the first failure where the account does not get further', async () => {
    const { client } = fakeClient(() => json({ message: 'x' }, 404), { credential: token });
    const failure = await failureFrom(client.dataset({ portal: PORTAL, ref: ID }, signal));
    expect(failure.kind).toBe('unknown');
  });
});

describe('a dataset’s detail', () => {
  it('is one request of v2 with full objects, its formats from the list', async () => {
    const { client, seen } = fakeClient(portal());
    await client.dataset({ portal: PORTAL, ref: 'stationnement-a-lyon' }, signal);
    const found = await client.datasetDetail(PORTAL, ID, signal);
    expect(seen).toHaveLength(3);
    expect(seen[2]?.url.pathname).toBe(`/api/2/datasets/${ID}/`);
    expect(seen[2]?.headers.get('x-get-datasets-full-objects')).toBe('True');
    expect(found).toMatchObject({
      formats: ['CSV', 'PDF'],
      fileCount: 4,
      licence: { id: 'fr-lo', title: 'Licence Ouverte', url: null },
      frequency: 'monthly',
      frequencyLabel: 'Mensuelle',
      onTime: false,
      coverage: { start: '2019-01-01', end: null },
      zones: ['Lyon'],
      granularity: 'Point d’intérêt',
      quality: { license: true, spatial: false, update_fulfilled_in_time: false },
      score: 0.78,
      figures: { views: 12, downloads: 7, reuses: 2 },
      contacts: [{ name: 'Mobilités', email: 'a@b.fr', form: null, role: 'contact' }],
      harvestedFrom: { domain: 'data.grandlyon.com', url: 'https://data.grandlyon.com/x' },
    });
    expect(Object.keys(found.figures)).toHaveLength(3);
  });

  it('comes from v1 where there is no v2, with ids for names', async () => {
    const own = { [`/api/2/datasets/${ID}/`]: json({ error: 'x', status: 404 }, 404) };
    const { client } = fakeClient(portal(own));
    expect(await client.datasetDetail(PORTAL, ID, signal)).toMatchObject({
      description: '',
      frequencyLabel: '',
      figures: {},
      contacts: [],
      harvestedFrom: null,
      fileCount: 4,
    });
  });
});

describe('files', () => {
  it('come by pages', async () => {
    const { client, seen } = fakeClient(portal());
    expect(await client.files(PORTAL, ID, 2, signal)).toEqual({
      items: [
        {
          id: UUID,
          title: 'stationnement.csv',
          description: '',
          type: 'main',
          format: 'CSV',
          size: 1234,
          url: 'https://static.data.gouv.fr/resources/x.csv',
          permalink: `https://www.data.gouv.fr/api/1/datasets/r/${UUID}`,
          lastModified: '2026-11-01T00:00:00+00:00',
          available: false,
          checkedAt: '2026-11-20T10:00:00+00:00',
        },
      ],
      total: 21,
      page: 1,
      more: true,
    });
    expect(seen[0]?.url.search).toBe('?page=2&page_size=20&lang=fr');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://x.org/a', '/relative', 'nonsense', 7, null])(
    'are linked by http(s) alone: %j',
    async (url) => {
      const resource = { ...recorded.file, url: typeof url === 'number' ? null : url, latest: null };
      const own = { [`/api/2/datasets/resources/${UUID}/`]: { resource, dataset_id: ID } };
      const { client } = fakeClient(portal(own));
      expect((await client.fileOf(PORTAL, UUID, signal)).file).toMatchObject({ url: null, permalink: null });
    },
  );

  it('of no dataset are unknown', async () => {
    const own = { [`/api/2/datasets/resources/${UUID}/`]: { resource: recorded.file, dataset_id: null } };
    const { client } = fakeClient(portal(own));
    expect(await failureFrom(client.fileOf(PORTAL, UUID, signal))).toMatchObject({ kind: 'unknown' });
  });

  it('lead to their dataset', async () => {
    const { client } = fakeClient(portal());
    const found = await client.resolve({ portal: PORTAL, kind: 'resource', ref: UUID }, signal);
    expect([found.dataset.id, found.file?.id]).toEqual([ID, UUID]);
  });

  it.each([
    ['of the dataset', {}, UUID],
    [
      'of another dataset',
      { [`/api/2/datasets/resources/${UUID}/`]: { resource: recorded.file, dataset_id: OTHER_ID } },
      undefined,
    ],
    ['gone', { [`/api/2/datasets/resources/${UUID}/`]: json({}, 404) }, undefined],
  ])('pointed at by a link to a dataset: %s', async (_, own, id) => {
    const { client } = fakeClient(portal(own));
    const link = { portal: PORTAL, kind: 'dataset', ref: ID, resource: UUID } as const;
    const found = await client.resolve(link, signal);
    expect(found.dataset.id).toBe(ID);
    expect(found.file?.id).toBe(id);
  });
});

describe('portals', () => {
  it.each([
    ['www.data.gouv.fr', 'https://www.data.gouv.fr', 'data.gouv.fr', false],
    ['dados.gov.pt', 'https://dados.gov.pt', 'dados.gov.pt', true],
    ['www.portal.example', 'https://www.portal.example', 'portal.example', false],
    ['portal.localhost:8000', 'http://portal.localhost:8000', 'portal.localhost:8000', false],
    ['127.0.0.1:8000', 'http://127.0.0.1:8000', '127.0.0.1:8000', false],
    ['127.0.0.1.evil.example', 'https://127.0.0.1.evil.example', '127.0.0.1.evil.example', false],
    ['notlocalhost', 'https://notlocalhost', 'notlocalhost', false],
  ])('%s', (host, origin, name, needsAccess) => {
    expect(siteOf(host)).toMatchObject({
      host,
      origin,
      name,
      needsAccess,
      loginPage: `${origin}/login/`,
      tokenPage: `${origin}/admin/me/profile`,
    });
  });
});
