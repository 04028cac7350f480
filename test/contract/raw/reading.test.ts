/** Reading without a word of the extension: states, redirects, masks, pages, languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Target, target } from '../target';
import { ask } from './ask';

let t: Target;
beforeAll(async () => {
  t = await target();
});
afterAll(() => t.close());

const UNKNOWN = '5f5f5f5f5f5f5f5f5f5f5f5f';

describe('states of a dataset (trap 13)', () => {
  const cases: [keyof Target['datasets'] | 'unknown', number, number][] = [
    ['open', 200, 200],
    ['archived', 200, 200],
    ['private', 404, 200],
    ['deleted', 410, 200],
    ['unknown', 404, 404],
  ];
  it.each(cases)('%s: %d to a stranger, %d to its organization', async (name, stranger, member) => {
    const id = name === 'unknown' ? UNKNOWN : t.datasets[name].id;
    for (const version of [1, 2]) {
      expect((await ask(t, 'GET', `/api/${version}/datasets/${id}/`)).status).toBe(stranger);
      expect((await ask(t, 'GET', `/api/${version}/datasets/${id}/`, { as: 'producer' })).status).toBe(
        member,
      );
    }
  });

  it('says when it was deleted or archived', async () => {
    const deleted = await ask(t, 'GET', `/api/1/datasets/${t.datasets.deleted.id}/`, { as: 'producer' });
    expect(deleted.json.deleted).toMatch(/^\d{4}-\d\d-\d\dT.*\+00:00$/);
    const archived = await ask(t, 'GET', `/api/1/datasets/${t.datasets.archived.id}/`);
    expect(archived.json.archived).toMatch(/^\d{4}-/);
  });
});

describe('redirects (trap 10)', () => {
  it('a missing slash: 308, absolute, the query kept', async () => {
    const { status, headers } = await ask(t, 'GET', `/api/1/datasets/${t.datasets.open.id}?a=1`);
    expect(status).toBe(308);
    expect(headers.get('location')).toBe(`${t.origin}/api/1/datasets/${t.datasets.open.id}/?a=1`);
  });

  it.each([1, 2])('an old slug, v%d: 308, relative, the query dropped', async (version) => {
    const { oldSlug, slug } = t.datasets.renamed;
    const { status, headers } = await ask(t, 'GET', `/api/${version}/datasets/${oldSlug}/?lang=fr`);
    expect([status, headers.get('location')]).toEqual([308, `/api/${version}/datasets/${slug}/`]);
  });

  it('another spelling of a slug: 308 to the canonical one', async () => {
    const { slug } = t.datasets.open;
    const { status, headers } = await ask(t, 'GET', `/api/1/datasets/${slug.toUpperCase()}/?lang=fr`);
    expect([status, headers.get('location')]).toEqual([308, `/api/1/datasets/${slug}/`]);
  });

  it('an id in capitals is the same object', async () => {
    expect((await ask(t, 'GET', `/api/1/datasets/${t.datasets.open.id.toUpperCase()}/`)).status).toBe(200);
  });

  it('a file’s permalink: 302 without a slash, 404 with one', async () => {
    const path = `/api/1/datasets/r/${t.datasets.open.file}`;
    expect((await ask(t, 'GET', path)).status).toBe(302);
    expect((await ask(t, 'GET', path.replaceAll('-', ''))).status).toBe(302);
    expect((await ask(t, 'GET', `${path}/`)).status).toBe(404);
  });
});

describe('refusals (trap 4)', () => {
  it('404 of a known route: `message`; of an unknown one: `error` and `status`', async () => {
    expect((await ask(t, 'GET', '/api/1/datasets/nope/')).json.message).toContain('did you mean');
    expect((await ask(t, 'GET', '/api/1/nope/')).json).toMatchObject({
      error: expect.any(String),
      status: 404,
    });
    expect((await ask(t, 'GET', `/api/2/reuses/${t.reuse.id}/`)).json).toHaveProperty('error');
  });

  it('404 is a page where HTML is preferred, JSON where nothing is', async () => {
    const html = await ask(t, 'GET', '/api/1/datasets/nope/', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([html.status, html.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('text/html'),
    ]);
    const any = await ask(t, 'GET', '/api/1/datasets/nope/', { headers: { accept: '*/*' } });
    expect(any.json).toHaveProperty('message');
  });

  it('405 is JSON on a known route, HTML on an unknown one', async () => {
    expect((await ask(t, 'PUT', '/api/1/reuses/', { body: {} })).json).toHaveProperty('message');
    const unknown = await ask(t, 'POST', '/api/1/nope/', { body: {} });
    expect([unknown.status, unknown.json]).toEqual([405, undefined]);
  });

  const queries: [string, string][] = [
    ['/api/1/datasets/?page=0', 'page'],
    ['/api/1/datasets/?page_size=-1', 'page_size'],
    ['/api/1/datasets/?page=x', 'page'],
    ['/api/1/datasets/?sort=x', 'sort'],
    ['/api/1/reuses/?type=x', 'type'],
    ['/api/1/reuses/?private=x', 'private'],
    ['/api/1/discussions/?closed=x', 'closed'],
    ['/api/1/datasets/suggest/', 'q'],
  ];
  it.each(queries)('%s: 400 by argument', async (path, name) => {
    const { status, json } = await ask(t, 'GET', path);
    expect([status, json]).toEqual([
      400,
      { errors: { [name]: expect.any(String) }, message: expect.any(String) },
    ]);
  });

  it.each(['/api/1/reuses/?dataset=a-slug', '/api/1/discussions/?for=a-slug'])(
    '%s: only ids (trap 9)',
    async (path) => {
      const { status, json } = await ask(t, 'GET', path);
      expect([status, json.message]).toEqual([400, expect.stringContaining('must be an identifier')]);
    },
  );

  it('lists by state are not for strangers', async () => {
    expect((await ask(t, 'GET', '/api/1/datasets/?private=true')).status).toBe(401);
  });
});

describe('masks', () => {
  const cases: [string, unknown][] = [
    ['id,nothing', { id: expect.any(String) }],
    ['{id}', { id: expect.any(String) }],
    ['organization{name},owner', { organization: { name: expect.any(String) }, owner: null }],
    [
      'quality{score},metrics{views}',
      { quality: { score: expect.any(Number) }, metrics: { views: expect.any(Number) } },
    ],
    ['nothing', {}],
  ];
  it.each(cases)('%s', async (mask, shape) => {
    const path = `/api/1/datasets/${t.datasets.open.id}/`;
    expect((await ask(t, 'GET', path, { headers: { 'x-fields': mask } })).json).toEqual(shape);
  });

  it('`*` is the rest, and a mask brings what is hidden', async () => {
    const path = `/api/1/datasets/${t.datasets.open.id}/`;
    expect((await ask(t, 'GET', path)).json).not.toHaveProperty('community_resources');
    const asked = await ask(t, 'GET', path, {
      headers: { 'x-fields': 'community_resources,organization{id},*' },
    });
    expect(asked.json).toMatchObject({ community_resources: [], title: expect.any(String) });
    expect(Object.keys(asked.json.organization ?? {})).toEqual(['id']);
  });

  it('reaches into pages', async () => {
    const headers = { 'x-fields': 'data{id},total' };
    const { json } = await ask(t, 'GET', '/api/1/datasets/?page_size=1', { headers });
    expect(json).toEqual({ data: [{ id: expect.any(String) }], total: expect.any(Number) });
  });

  it.each([
    ['id,{', 'Mask parse error'],
    ['id{', 'Mask parse error'],
    ['title{x}', 'Mask error'],
  ])('%s: 400', async (mask, message) => {
    const path = `/api/1/datasets/${t.datasets.open.id}/`;
    const { status, json } = await ask(t, 'GET', path, { headers: { 'x-fields': mask } });
    expect([status, json.message]).toEqual([400, expect.stringContaining(message)]);
  });
});

describe('pages (trap 11)', () => {
  it('past the end: 404; for files, 200 and nothing', async () => {
    expect((await ask(t, 'GET', '/api/1/datasets/?page=999')).status).toBe(404);
    const files = await ask(t, 'GET', `/api/2/datasets/${t.datasets.open.id}/resources/?page=9`);
    expect([files.status, files.json.data, files.json.page_size]).toEqual([200, [], 50]);
  });

  it('no largest page, but a window of 10 000 on searches', async () => {
    expect((await ask(t, 'GET', '/api/1/datasets/?page_size=100000')).status).toBe(200);
    const wide = await ask(t, 'GET', '/api/2/datasets/search/?page=600&page_size=20');
    expect([wide.status, wide.json.message]).toEqual([
      400,
      expect.stringContaining('Result window is too large'),
    ]);
  });

  it('the next page keeps the question', async () => {
    const { json } = await ask(t, 'GET', `/api/1/discussions/?for=${t.datasets.second.id}&page_size=1`);
    const next = new URL(json.next_page);
    expect(next.origin).toBe(t.origin);
    expect(Object.fromEntries(next.searchParams)).toEqual({
      for: t.datasets.second.id,
      page: '2',
      page_size: '1',
    });
  });

  it('unknown arguments are ignored: no looking up by address (trap 5)', async () => {
    const all = await ask(t, 'GET', '/api/1/reuses/');
    const byUrl = await ask(t, 'GET', `/api/1/reuses/?url=${encodeURIComponent(t.reuse.url)}`);
    expect(byUrl.json.total).toBe(all.json.total);
  });
});

describe('languages (trap 14)', () => {
  const label = async (lang: string) =>
    (await ask<{ id: string; label: string }[]>(t, 'GET', `/api/1/reuses/types/?lang=${lang}`)).json.find(
      (c) => c.id === 'idea',
    )?.label;

  it.each([
    ['fr', 'Idée'],
    ['de', 'Idee'],
    ['en', 'Idea'],
    ['en_GB', 'Idea'],
    ['en-GB', 'Idée'],
  ])('%s → %s', async (lang, expected) => {
    expect(await label(lang)).toBe(expected);
  });
});
