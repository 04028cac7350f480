/** Writing reuses: what is refused, how, and what sloppy input breaks (traps 3 to 9, 15). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Target, target } from '../target';
import { type Asked, ask, freshUrl, reuseBody } from './ask';

let t: Target;
beforeAll(async () => {
  t = await target();
});
afterAll(() => t.close());

const create = (more: Record<string, unknown>, asked: Asked = {}, query = '') =>
  ask(t, 'POST', `/api/1/reuses/${query}`, { as: 'author', body: reuseBody(more), ...asked });

/** @returns a reuse of the author's, just made */
async function fresh(more: Record<string, unknown> = {}) {
  const { status, json } = await create(more);
  expect(status).toBe(201);
  return json;
}

const text = expect.any(String);

describe('bodies that are refused', () => {
  const cases: [string, unknown, number, unknown][] = [
    ['no field', {}, 400, ['title', 'description', 'type', 'topic', 'url', 'urlhash']],
    ['a blank title', reuseBody({ title: '  ' }), 400, ['title']],
    ['no title', reuseBody({ title: undefined }), 400, ['title']],
    ['no address', reuseBody({ url: undefined }), 400, ['url', 'urlhash']],
    ['an unknown type', reuseBody({ type: 'x' }), 400, ['type']],
    ['an unknown topic', reuseBody({ topic: 'x' }), 400, ['topic']],
    ['a short tag', reuseBody({ tags: ['C++'] }), 400, ['tags']],
    ['a text for a boolean', reuseBody({ private: 'false' }), 400, ['private']],
    ['a dataset’s slug', reuseBody({ datasets: ['a-slug'] }), 400, []],
    ['a dataset as a bare text', reuseBody({ datasets: 'a-slug' }), 400, []],
    ['an unknown dataset', reuseBody({ datasets: ['5f5f5f5f5f5f5f5f5f5f5f5f'] }), 400, ['datasets']],
    ['an organization’s slug', reuseBody({ organization: 'a-slug' }), 400, []],
    ['an array', [], 400, ['request']],
  ];
  it.each(cases)('%s', async (_, body, status, fields) => {
    const answer = await ask(t, 'POST', '/api/1/reuses/', { as: 'author', body });
    expect([answer.status, Object.keys(answer.json.errors ?? {}).sort()]).toEqual([
      status,
      [...(fields as [])].sort(),
    ]);
  });

  it.each([
    ['no datasets', { datasets: null }],
    ['a tag that is no text', { tags: [1] }],
    ['a title that is no text', { title: 12 }],
  ])('%s: 500 (trap 15)', async (_, more) => {
    expect((await create(more)).status).toBe(500);
  });

  it('another type of body: 415; JSON cut short: 400', async () => {
    const other = await create({}, { body: 'x', headers: { 'content-type': 'text/plain' } });
    expect([other.status, other.json]).toEqual([415, { message: text }]);
    const cut = await create({}, { body: '{', headers: { 'content-type': 'application/json' } });
    expect([cut.status, cut.json]).toEqual([400, { message: text }]);
  });

  it('nobody’s: 401', async () => {
    expect((await ask(t, 'POST', '/api/1/reuses/', { body: reuseBody() })).status).toBe(401);
  });

  it('a mask takes the fields’ errors away, unless it asks for them (trap 3)', async () => {
    const bare = await create({ title: '' }, { headers: { 'x-fields': 'id,page' } });
    expect([bare.status, Object.keys(bare.json)]).toEqual([400, ['message']]);
    const full = await create({ title: '' }, { headers: { 'x-fields': 'id,page,errors,message' } });
    expect(full.json.errors).toEqual({ title: text });
    const forbidden = { as: 'author' as const, body: { title: 'x' }, headers: { 'x-fields': 'id' } };
    expect((await ask(t, 'PUT', `/api/1/reuses/${t.reuse.id}/`, forbidden)).json.message).toMatch(/^</);
  });
});

describe('addresses (traps 5 and 6)', () => {
  const refused = [
    'a text',
    'javascript:alert(1)',
    'file:///etc/hosts',
    'https://localhost/x',
    'http://127.0.0.1/x',
    'http://10.1.2.3/x',
    'http://192.168.1.1/x',
    'https://printer.local/x',
    'https://a.test/x',
    'https://EXAMPLE.COM/x',
    'https://xn--e1afmkfd.xn--p1ai/x',
    'https://deploy--site.netlify.app/x',
    'https://example.org./x',
    'https://-example.org/x',
    'https://example.org:1/x',
    'https://example.org/a b',
    'https://example.org#frag',
    'https://medium.com/@jane.doe/post',
    'https://example.org/?q=https://a@b.zz/',
  ];
  it.each(refused)('%s: refused', async (url) => {
    const { status, json } = await create({ url });
    expect([status, json.errors]).toEqual([400, { url: expect.stringContaining(url) }]);
  });

  const accepted = [
    'https://medium.com/%40jane.doe/post',
    'https://medium.com/@jane/post',
    'https://medium.com/@user.name/post',
    'https://example.org?x=1',
    'https://example.org:8080/x',
    'https://example.org/#frag',
    'https://пример.рф/x',
    'ftp://example.org/x',
    `https://example.org/${'x'.repeat(3000)}`,
  ];
  it.each(accepted)('%s: accepted', async (url) => {
    const separator = url.includes('#') ? '-' : url.includes('?') ? '&t=' : '/';
    const unique = `${url}${separator}${Date.now()}`;
    const { status, json } = await create({ url: unique });
    expect([status, json.url]).toEqual([201, unique]);
  });

  it('known already: 400 in the language asked for, to the letter alone', async () => {
    const { url } = await fresh();
    const known = await create({ url }, { as: 'other' });
    expect([known.status, known.json.errors]).toEqual([400, { url: 'Cette URL est déjà enregistrée' }]);
    expect((await create({ url }, {}, '?lang=en')).json.errors.url).toBe('This URL is already registered');
    expect((await create({ url: `${url}/` })).status).toBe(201);
    expect((await create({ url: ` ${url}` })).status).toBe(201);
  });

  it('drafts and deleted reuses count', async () => {
    const draft = await fresh({ private: true });
    expect((await create({ url: draft.url }, { as: 'other' })).status).toBe(400);
    await ask(t, 'DELETE', `/api/1/reuses/${draft.id}/`, { as: 'author' });
    expect((await create({ url: draft.url }, { as: 'other' })).status).toBe(400);
  });
});

describe('for whom (trap 7)', () => {
  it('an organization of one’s own, without owner', async () => {
    const { organization, owner } = await fresh({ organization: t.organizations.mine.id });
    expect([organization?.id, owner]).toEqual([t.organizations.mine.id, null]);
    expect((await fresh({ organization: { id: t.organizations.mine.id } })).organization).toBeTruthy();
  });

  it('both: the person, without a word', async () => {
    const ids = { organization: t.organizations.mine.id, owner: t.accounts.author.id };
    const { organization, owner } = await fresh(ids);
    expect([organization, owner?.id]).toEqual([null, t.accounts.author.id]);
  });

  it.each([
    ['organization', () => t.organizations.foreign.id],
    ['owner', () => t.accounts.other.id],
  ])('another’s %s: 400, not 403', async (name, id) => {
    const { status, json } = await create({ [name]: id() });
    expect([status, json.errors]).toEqual([400, { [name]: text }]);
  });
});

describe('life of a reuse', () => {
  it('tags come back as sent, then as kept', async () => {
    const { id, tags } = await fresh({ tags: ['Été 2024', 'Arbres', 'Arbres'] });
    expect(tags).toEqual(['ete-2024', 'arbres', 'arbres']);
    const kept = await ask<{ tags: string[] }>(t, 'GET', `/api/1/reuses/${id}/`);
    expect(kept.json.tags).toEqual(['arbres', 'ete-2024']);
  });

  it('a draft is the owner’s alone until it is published', async () => {
    const { id } = await fresh({ private: true });
    const path = `/api/1/reuses/${id}/`;
    expect((await ask(t, 'GET', path)).status).toBe(404);
    expect((await ask(t, 'GET', path, { as: 'author' })).status).toBe(200);
    const published = await ask(t, 'PUT', path, { as: 'author', body: { private: false } });
    expect([published.status, published.json.private, published.json.title]).toEqual([200, false, 'Essai']);
    expect((await ask(t, 'GET', path)).status).toBe(200);
  });

  it('takes datasets by id: 201, 200, 400, 404, 403', async () => {
    const { id } = await fresh();
    const add = async (dataset: unknown, as: 'author' | 'other' = 'author') => {
      const body = dataset === undefined ? {} : { id: dataset };
      return (await ask(t, 'POST', `/api/1/reuses/${id}/datasets/`, { as, body })).status;
    };
    expect(await add(t.datasets.open.id)).toBe(201);
    expect(await add(t.datasets.open.id)).toBe(200);
    expect(await add(undefined)).toBe(400);
    expect(await add(t.datasets.open.slug)).toBe(404);
    expect(await add(t.datasets.second.id, 'other')).toBe(403);
  });

  it('is not changed by others, nor given away', async () => {
    const { id } = await fresh();
    const put = (body: unknown, as: 'author' | 'other' = 'author') =>
      ask(t, 'PUT', `/api/1/reuses/${id}/`, { as, body });
    expect((await put({ title: 'x' }, 'other')).status).toBe(403);
    const given = await put({ organization: t.organizations.mine.id });
    expect([given.status, given.json.errors]).toEqual([400, { organization: text }]);
    expect((await put({ url: 'https://a.local/' })).json.errors).toHaveProperty('url');
  });

  it('is deleted once, restored by `deleted: null`, and then only', async () => {
    const { id } = await fresh();
    const path = `/api/1/reuses/${id}/`;
    const as = 'author' as const;
    expect((await ask(t, 'DELETE', path, { as: 'other' })).status).toBe(403);
    expect((await ask(t, 'DELETE', path, { as })).status).toBe(204);
    expect((await ask(t, 'DELETE', path, { as })).status).toBe(410);
    expect((await ask(t, 'GET', path)).status).toBe(410);
    const mine = await ask<{ id: string }[]>(t, 'GET', '/api/1/me/reuses/', {
      as,
      headers: { 'x-fields': 'id' },
    });
    expect(mine.json).toContainEqual({ id });
    expect((await ask(t, 'PUT', path, { as, body: { title: 'x' } })).status).toBe(410);
    expect((await ask(t, 'PUT', path, { as, body: { deleted: null } })).status).toBe(200);
  });
});

describe('weight (trap 8)', () => {
  it('v1 embeds whole datasets, v2 links to them', async () => {
    const query = `?dataset=${t.datasets.open.id}&page_size=1`;
    type List = { data: { datasets: unknown }[] };
    const v1 = await ask<List>(t, 'GET', `/api/1/reuses/${query}`);
    expect(v1.json.data[0]?.datasets).toContainEqual(
      expect.objectContaining({ resources: expect.any(Array) }),
    );
    const v2 = await ask<List>(t, 'GET', `/api/2/reuses/${query}`);
    expect(v2.json.data[0]?.datasets).toMatchObject({
      rel: 'subsection',
      href: text,
      total: expect.any(Number),
    });
  });

  it('a literal `?` in the query may answer 400, and the write is done all the same (trap 15)', async () => {
    const url = freshUrl();
    const { status } = await create({ url }, {}, '?x=a?b');
    expect(status).toBe(t.real ? 201 : 400);
    expect((await create({ url })).json.errors).toHaveProperty('url');
  });
});

describe('pictures', () => {
  const PNG =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const png = () => new Blob([Buffer.from(PNG, 'base64')], { type: 'image/png' });

  const send = async (file: Blob | null, name?: string, bbox?: string) => {
    const { id } = await fresh();
    const body = new FormData();
    if (file) body.set('file', file, name);
    if (bbox) body.set('bbox', bbox);
    return ask(t, 'POST', `/api/1/reuses/${id}/image/`, { as: 'author', body });
  };

  it('a picture with a name: 200 and its address, which serves it', async () => {
    const { status, json } = await send(png(), 'cover.png', '0,0,1,1');
    expect([status, json]).toEqual([200, { success: true, image: text }]);
    expect((await fetch(json.image)).headers.get('content-type')).toBe('image/png');
  });

  it.each([
    ['without a file', null, undefined, undefined, 'Input payload validation failed'],
    ['a Blob’s own name', png(), 'blob', undefined, 'not allowed'],
    ['no picture', new Blob(['x'], { type: 'image/png' }), 'a.png', undefined, 'Unsupported image format'],
    ['a bad frame', png(), 'a.png', 'x', 'Invalid bounding box'],
  ])('%s: 400', async (_, file, name, bbox, message) => {
    const { status, json } = await send(file, name, bbox);
    expect([status, json.message]).toEqual([400, expect.stringContaining(message)]);
  });
});
