/** Threads: opening, answering, closing, changing; and following and reporting. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Target, target } from '../target';
import { ask } from './ask';

let t: Target;
beforeAll(async () => {
  t = await target();
});
afterAll(() => t.close());

type Who = keyof Target['accounts'];
const text = expect.any(String);
const about = () => ({ class: 'Dataset', id: t.datasets.open.id });

const open = (more: Record<string, unknown> = {}, as: Who = 'author') => {
  const body = { title: 'Essai', comment: 'Un mot.', subject: about(), ...more };
  return ask(t, 'POST', '/api/1/discussions/', { as, body });
};

async function thread(): Promise<string> {
  const { status, json } = await open();
  expect(status).toBe(201);
  return json.id;
}

const say = (id: string, body: unknown, as: Who = 'author') =>
  ask(t, 'POST', `/api/1/discussions/${id}/`, { as, body });

describe('opening', () => {
  const content = { discussion: { 0: { content: text } } };
  const cases: [string, Record<string, unknown>, unknown][] = [
    ['no title', { title: undefined }, { title: text }],
    ['a blank title', { title: ' ' }, { title: text }],
    ['no message', { comment: undefined }, content],
    ['a blank message', { comment: '\n ' }, content],
    ['a message too long', { comment: 'x'.repeat(50_001) }, content],
    ['numbers', { title: 1, comment: 2 }, { title: text, ...content }],
    ['no subject', { subject: undefined }, { subject: text }],
    ['a subject that is a text', { subject: 'x' }, { subject: text }],
    [
      'an unknown class',
      { subject: { class: 'dataset', id: '5f5f5f5f5f5f5f5f5f5f5f5f' } },
      { subject: text },
    ],
    [
      'an unknown subject',
      { subject: { class: 'Dataset', id: '5f5f5f5f5f5f5f5f5f5f5f5f' } },
      { subject: text },
    ],
    ['a slug (trap 9)', { subject: { class: 'Dataset', id: 'a-slug' } }, {}],
    ['extras that are no object', { extras: 4 }, { extras: text }],
  ];
  it.each(cases)('%s: 400', async (_, more, errors) => {
    const { status, json } = await open(more);
    expect([status, json]).toEqual([400, { errors, message: text }]);
  });

  it('an organization that is not one’s own: 400', async () => {
    const { status, json } = await open({ organization: t.organizations.foreign.id });
    expect([status, json.errors]).toEqual([400, { organization: text }]);
  });

  it('50 000 characters and a long title pass', async () => {
    expect((await open({ comment: 'x'.repeat(50_000), title: 'x'.repeat(3_000) })).status).toBe(201);
  });

  it('for an organization, on private and deleted datasets too (trap 15)', async () => {
    const own = await open({ organization: t.organizations.mine.id });
    expect(own.json.organization?.id).toBe(t.organizations.mine.id);
    for (const name of ['private', 'deleted'] as const) {
      const subject = { class: 'Dataset', id: t.datasets[name].id };
      expect((await open({ subject })).status).toBe(201);
    }
  });

  it('keeps markup to the letter (trap 14)', async () => {
    const comment = '<b>gras</b> & <script>1</script>\n\n**pas** du Markdown';
    const { json } = await open({ comment });
    expect(json.discussion[0]?.content).toBe(comment);
  });

  it('an array: 400; nobody: 401', async () => {
    const array = await ask(t, 'POST', '/api/1/discussions/', { as: 'author', body: [] });
    expect([array.status, array.json]).toEqual([400, { errors: { request: 'expecting a JSON object' } }]);
    expect((await ask(t, 'POST', '/api/1/discussions/', { body: {} })).status).toBe(401);
  });
});

describe('answering and closing', () => {
  it('200 with the whole thread', async () => {
    const id = await thread();
    const { status, json } = await say(id, { comment: 'Réponse' }, 'other');
    const said = json.discussion as unknown as { content: string; permissions: unknown }[];
    expect([status, said.map((m) => m.content)]).toEqual([200, ['Un mot.', 'Réponse']]);
    expect(said.map((m) => m.permissions)).toEqual([
      { delete: false, edit: false },
      { delete: true, edit: true },
    ]);
  });

  const refused: [string, unknown, number][] = [
    ['nothing', {}, 400],
    ['a blank message', { comment: ' ' }, 400],
    ['`close` that is no boolean', { comment: 'x', close: 'x' }, 400],
    ['too long', { comment: 'x'.repeat(50_001) }, 400],
  ];
  it.each(refused)('%s: %#', async (_, body, status) => {
    expect((await say(await thread(), body)).status).toBe(status);
  });

  it('a message too long is named by its place', async () => {
    const { json } = await say(await thread(), { comment: 'x'.repeat(50_001) });
    expect(json.errors).toEqual({ discussion: { 1: { content: text } } });
  });

  it('closing is for the author and the producer; refused, the message is not kept', async () => {
    const id = await thread();
    expect((await say(id, { comment: 'perdu', close: true }, 'other')).status).toBe(403);
    const { json } = await ask<{ discussion: unknown[] }>(t, 'GET', `/api/1/discussions/${id}/`);
    expect(json.discussion).toHaveLength(1);
    expect((await say(id, { close: true }, 'producer')).status).toBe(200);
    const late = await say(id, { comment: 'x' });
    expect([late.status, late.json.message]).toEqual([403, "Can't add comments on a closed discussion"]);
  });

  it('rights are said for who asks', async () => {
    const id = await thread();
    const rights = async (as?: Who) =>
      (await ask(t, 'GET', `/api/1/discussions/${id}/`, { ...(as && { as }) })).json.permissions;
    expect(await rights()).toEqual({ close: false, edit: false, delete: false });
    expect(await rights('other')).toEqual({ close: false, edit: false, delete: false });
    expect(await rights('producer')).toEqual({ close: true, edit: false, delete: false });
    expect(await rights('author')).toEqual({ close: true, edit: true, delete: true });
    expect(await rights('admin')).toEqual({ close: true, edit: true, delete: true });
  });
});

describe('changing', () => {
  it('titles and messages, by index and by UUID', async () => {
    const id = await thread();
    const path = `/api/1/discussions/${id}/`;
    const put = (end: string, body: unknown, as: Who = 'author') =>
      ask(t, 'PUT', `${path}${end}`, { as, body });
    expect((await put('', { title: 'Autre' })).json.title).toBe('Autre');
    expect((await put('', { title: 'x' }, 'other')).status).toBe(403);
    expect((await put('', { title: '' })).json.errors).toEqual({ title: text });
    const changed = await put('comments/0/', { comment: 'Corrigé' });
    const [first] = changed.json.discussion;
    expect(first).toMatchObject({ content: 'Corrigé', last_modified_at: text });
    expect((await put(`comments/${first?.id}/`, { comment: 'Encore' })).status).toBe(200);
    expect((await put('comments/9/', { comment: 'x' })).json.message).toBe('Comment does not exist');
    expect((await put('comments/0/', { comment: '' })).json.errors).toEqual({
      discussion: { 0: { content: text } },
    });
  });

  it('deletes an answer, never the opening; then the thread', async () => {
    const id = await thread();
    await say(id, { comment: 'x' }, 'other');
    const remove = async (end: string, as: Who) =>
      (await ask(t, 'DELETE', `/api/1/discussions/${id}/${end}`, { as })).status;
    expect(await remove('comments/0/', 'author')).toBe(400);
    expect(await remove('comments/1/', 'author')).toBe(403);
    expect(await remove('comments/1/', 'other')).toBe(204);
    expect(await remove('', 'other')).toBe(403);
    expect(await remove('', 'author')).toBe(204);
    expect((await ask(t, 'GET', `/api/1/discussions/${id}/`)).status).toBe(404);
  });
});

describe('lists', () => {
  it('of several subjects, open or closed, by last message', async () => {
    const id = await thread();
    await say(id, { comment: 'x', close: true });
    const list = async (query: string) =>
      (
        await ask<{ data: { id: string; closed: string | null }[] }>(
          t,
          'GET',
          `/api/1/discussions/?page_size=500&${query}`,
        )
      ).json.data;
    const both = `for=${t.datasets.open.id}&for=${t.datasets.second.id}`;
    expect((await list(both)).length).toBeGreaterThan((await list(`for=${t.datasets.open.id}`)).length);
    const closed = await list(`for=${t.datasets.open.id}&closed=true`);
    expect(closed.map((item) => item.id)).toContain(id);
    expect(closed.every((item) => item.closed !== null)).toBe(true);
    expect((await list(`for=${t.datasets.open.id}&closed=false`)).map((item) => item.id)).not.toContain(id);
    expect((await list(`${both}&sort=-discussion.posted_on`))[0]?.id).toBe(id);
  });
});

describe('following', () => {
  it('201, 200, then 200 and 404; by id alone', async () => {
    const path = `/api/1/datasets/${t.datasets.open.id}/followers/`;
    const as = 'author' as const;
    const statuses = [];
    for (const method of ['POST', 'POST', 'DELETE', 'DELETE'])
      statuses.push((await ask(t, method, path, { as })).status);
    expect(statuses).toEqual([201, 200, 200, 404]);
    expect((await ask(t, 'POST', `/api/1/datasets/${t.datasets.open.slug}/followers/`, { as })).status).toBe(
      404,
    );
  });

  it('tells who follows', async () => {
    const path = `/api/1/datasets/${t.datasets.second.id}/followers/`;
    await ask(t, 'POST', path, { as: 'other' });
    const { json } = await ask<{ total: number }>(t, 'GET', `${path}?user=${t.accounts.other.id}`);
    expect(json.total).toBe(1);
  });
});

describe('reports', () => {
  it('from anybody: 201; without reason or subject: 400', async () => {
    const report = (body: unknown) => ask(t, 'POST', '/api/1/reports/', { body });
    expect((await report({ subject: about(), reason: 'spam' })).status).toBe(201);
    expect((await report({ subject: about(), reason: 'x' })).json.errors).toEqual({ reason: text });
    expect((await report({})).json.errors).toEqual({ reason: text, subject: text });
  });
});
