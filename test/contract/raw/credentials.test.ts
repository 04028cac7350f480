/** Keys, Bearer, sessions: who wins, what is answered (traps 1 and 2). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Target, target } from '../target';
import { ask } from './ask';

let t: Target;
beforeAll(async () => {
  t = await target();
});
afterAll(() => t.close());

const me = (headers: Record<string, string>) => ask(t, 'GET', '/api/1/me/', { headers });

/** Signs in as a person does: the form, its hidden token, its cookie. */
async function session(name: keyof Target['accounts'], password = t.accounts[name].password) {
  const form = await fetch(`${t.origin}/login/`);
  const html = await form.text();
  const cookie = form.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const csrf = /name="csrf_token"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? '';
  return fetch(`${t.origin}/login/`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body: new URLSearchParams({ csrf_token: csrf, email: t.accounts[name].email, password, next: '/' }),
  });
}

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .find((line) => line.startsWith('session='))
    ?.split(';')[0] ?? '';

describe('a key', () => {
  it('is who one is, and opens a session on the way', async () => {
    const { status, json, headers } = await ask(t, 'GET', '/api/1/me/', { as: 'author' });
    expect([status, json.id]).toEqual([200, t.accounts.author.id]);
    const cookie = headers.getSetCookie().find((line) => line.startsWith('session=')) ?? '';
    expect(cookie).toMatch(/; HttpOnly; Path=\/; SameSite=Lax$/);
    expect((await me({ cookie: cookie.split(';')[0] ?? '' })).json.id).toBe(t.accounts.author.id);
  });

  it('that is wrong breaks public reads; an empty one is nobody', async () => {
    const wrong = await ask(t, 'GET', '/api/1/datasets/', { as: { key: 'wrong' } });
    expect([wrong.status, wrong.json]).toEqual([401, { message: 'Invalid API token' }]);
    expect((await ask(t, 'GET', '/api/1/datasets/', { headers: { 'x-api-key': '' } })).status).toBe(200);
  });

  it('loses to a session cookie, even when it is wrong', async () => {
    const cookie = cookieOf(await session('other'));
    expect((await me({ cookie, 'x-api-key': t.accounts.author.token })).json.id).toBe(t.accounts.other.id);
    expect((await me({ cookie, 'x-api-key': 'wrong' })).json.id).toBe(t.accounts.other.id);
  });
});

describe('Bearer', () => {
  it('that is wrong is nobody: public reads pass', async () => {
    const headers = { authorization: 'Bearer wrong' };
    expect((await ask(t, 'GET', '/api/1/datasets/', { headers })).status).toBe(200);
    expect((await me(headers)).status).toBe(401);
  });
});

describe('a session', () => {
  it('comes of the form, and serves to write from any origin', async () => {
    const signedIn = await session('author');
    expect(signedIn.status).toBe(302);
    const headers = { cookie: cookieOf(signedIn), origin: 'https://elsewhere.example.org' };
    expect((await me(headers)).status).toBe(200);
    const body = { title: 't', comment: 'c', subject: { class: 'Dataset', id: t.datasets.second.id } };
    expect((await ask(t, 'POST', '/api/1/discussions/', { headers, body })).status).toBe(201);
  });

  it('does not come of a wrong password', async () => {
    const refused = await session('author', 'wrong');
    expect(refused.status).toBe(200);
    expect((await me({ cookie: cookieOf(refused) })).status).toBe(401);
  });

  it('is absent: 401 that names Bearer', async () => {
    const { status, headers } = await me({});
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="uData"']);
  });
});

describe('tokens', () => {
  it('are made once in full, listed by prefix, revoked for good', async () => {
    const made = await ask(t, 'POST', '/api/1/me/api_tokens/', { as: 'other', body: { name: 'Essai' } });
    expect(made.status).toBe(201);
    const { id, token, token_prefix: prefix } = made.json;
    expect(token).toMatch(/^udata_[\w-]{64}$/);
    expect(token.startsWith(prefix)).toBe(true);
    const list = await ask<{ id: string }[]>(t, 'GET', '/api/1/me/api_tokens/', { as: { key: token } });
    const listed = list.json.find((item) => item.id === id);
    expect(listed).toMatchObject({ name: 'Essai', kind: 'api_key', scopes: ['admin'] });
    expect(listed).not.toHaveProperty('token');
    const remove = (of: string) => ask(t, 'DELETE', `/api/1/me/api_tokens/${of}/`, { as: 'other' });
    expect((await remove(id)).status).toBe(204);
    expect((await remove(id)).status).toBe(410);
    expect((await remove('5f5f5f5f5f5f5f5f5f5f5f5f')).status).toBe(404);
    const revoked = await ask(t, 'GET', '/api/1/site/', { as: { key: token } });
    expect([revoked.status, revoked.json.message]).toEqual([401, 'Revoked API token']);
  });

  const refused: [Record<string, unknown>, unknown][] = [
    [{ expires_at: 'soon' }, { message: 'Invalid expires_at format' }],
    [{ expires_at: '2001-01-01' }, { message: 'expires_at must be in the future' }],
    [{ scopes: ['read'] }, { errors: { scopes: { 0: expect.any(String) } }, message: expect.any(String) }],
    [{ name: 'x'.repeat(256) }, { errors: { name: expect.any(String) }, message: expect.any(String) }],
  ];
  it.each(refused)('%j: 400', async (body, shape) => {
    const { status, json } = await ask(t, 'POST', '/api/1/me/api_tokens/', { as: 'other', body });
    expect([status, json]).toEqual([400, shape]);
  });
});

describe('other origins', () => {
  it('read without credentials', async () => {
    const { headers } = await ask(t, 'GET', '/api/1/site/', { headers: { origin: 'https://a.example.org' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('are answered on refusals and redirects too', async () => {
    const headers = { origin: 'https://a.example.org' };
    for (const path of [
      '/api/1/me/',
      '/api/1/datasets/nope/',
      `/api/1/datasets/${t.datasets.renamed.oldSlug}/`,
    ]) {
      const { headers: got } = await ask(t, 'GET', path, { headers });
      expect(got.get('access-control-allow-origin')).toBe('*');
    }
  });

  it('ask first, and hear their question back', async () => {
    const { status, headers } = await ask(t, 'OPTIONS', '/api/1/me/', {
      headers: {
        origin: 'https://a.example.org',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'x-api-key',
      },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-methods')).toBe('PUT');
    expect(headers.get('access-control-allow-headers')).toBe('x-api-key');
    expect(headers.get('access-control-max-age')).toBeNull();
  });
});
