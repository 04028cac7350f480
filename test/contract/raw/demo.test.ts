/** What only the demo portal does: ordered faults, the read-only mode, TLS, starting afresh. */
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoPortal, startPortal } from '../../portal';
import type { Fault, FaultKind } from '../../portal/faults';

let portal: DemoPortal;
beforeAll(async () => {
  portal = await startPortal({
    faults: true,
    tls: { hosts: ['www.data.gouv.fr'] },
    now: new Date('2026-11-25T09:00:00Z'),
  });
});
beforeEach(() => portal.reset());
afterAll(() => portal.close());

const get = (path: string, init: RequestInit = {}) =>
  fetch(portal.origin + path, { redirect: 'manual', signal: AbortSignal.timeout(500), ...init });
const order = (kind: FaultKind, more: Partial<Fault> = {}) =>
  portal.fault({ match: { path: '^/api/1/site/' }, kind, times: 1, ...more });

describe('faults', () => {
  it.each<[FaultKind, Partial<Fault>, number, string]>([
    ['status', { status: 503, headers: { 'retry-after': '7' } }, 503, 'Ordered fault'],
    ['html', {}, 502, '<html>'],
    ['garbage', {}, 200, '{"data": [{"id": "'],
    ['wrongShape', {}, 200, 'world'],
    ['redirect', {}, 302, ''],
    ['latency', { ms: 20 }, 200, '17.'],
  ])('%s, once', async (kind, more, status, part) => {
    order(kind, more);
    const first = await get('/api/1/site/');
    expect([first.status, await first.text()]).toEqual([status, expect.stringContaining(part)]);
    expect(((await (await get('/api/1/site/')).json()) as { version: string }).version).toMatch(/^17\./);
  });

  it.each<FaultKind>(['reset', 'resetAfter', 'hang'])('%s: no answer', async (kind) => {
    order(kind);
    await expect(get('/api/1/site/')).rejects.toThrow();
  });

  it('resetAfter does what was asked all the same', async () => {
    portal.fault({ match: { method: 'POST', path: '^/api/1/discussions/$' }, kind: 'resetAfter', times: 1 });
    const before = ((await (await get('/api/1/discussions/')).json()) as { total: number }).total;
    const body = JSON.stringify({
      title: 't',
      comment: 'c',
      subject: { class: 'Dataset', id: portal.datasets.trees.id },
    });
    const headers = { 'content-type': 'application/json', 'x-api-key': portal.accounts.reader.token };
    await expect(get('/api/1/discussions/', { method: 'POST', headers, body })).rejects.toThrow();
    expect(((await (await get('/api/1/discussions/')).json()) as { total: number }).total).toBe(before + 1);
  });

  it('are ordered over HTTP too, and noted', async () => {
    const fault: Fault = { match: { path: 'licenses' }, kind: 'status', status: 418 };
    await get('/__demo/fault', { method: 'POST', body: JSON.stringify(fault) });
    expect((await get('/api/1/datasets/licenses/')).status).toBe(418);
    expect(portal.requests().at(-1)).toMatchObject({
      method: 'GET',
      path: '/api/1/datasets/licenses/',
      status: 418,
    });
    await get('/__demo/reset', { method: 'POST' });
    expect((await get('/api/1/datasets/licenses/')).status).toBe(200);
  });

  it('are out of reach where they are not enabled', async () => {
    const plain = await startPortal();
    try {
      for (const path of ['requests', 'reset']) {
        expect((await fetch(`${plain.origin}/__demo/${path}`)).status).toBe(404);
      }
      expect(() => plain.fault({ match: { path: '' }, kind: 'hang' })).toThrow('not enabled');
    } finally {
      await plain.close();
    }
  });
});

describe('read-only', () => {
  const asking = (method: string, path: string, token = portal.accounts.journalist.token) =>
    get(path, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { 'x-api-key': token }) },
      ...(method !== 'DELETE' && { body: '{}' }),
    }).then(({ status }) => status);

  it.each(['reuses', 'discussions', 'thread', 'followers'])('423 on creating: %s', async (what) => {
    portal.readOnly(true);
    const path = {
      reuses: '/api/1/reuses/',
      discussions: '/api/1/discussions/',
      thread: `/api/1/discussions/${portal.objects.threads.units.id}/`,
      followers: `/api/1/datasets/${portal.datasets.trees.id}/followers/`,
    }[what];
    expect(await asking('POST', path ?? '')).toBe(423);
    expect(await asking('POST', path ?? '', '')).toBe(401);
    expect(await asking('POST', path ?? '', portal.accounts.admin.token)).not.toBe(423);
  });

  it('changes pass', async () => {
    portal.readOnly(true);
    expect(await asking('PUT', `/api/1/reuses/${portal.objects.reuses.draft.id}/`)).toBe(200);
    expect(await asking('POST', `/api/1/reuses/${portal.objects.reuses.draft.id}/datasets/`)).toBe(400);
    expect(await asking('POST', '/api/1/me/api_tokens/')).toBe(201);
  });
});

describe('other ways in', () => {
  it('speaks TLS under other names, and builds its links on them', async () => {
    const body = await new Promise<string>((resolve, reject) => {
      const asked = request(
        {
          port: portal.tlsPort,
          host: '127.0.0.1',
          path: `/api/1/datasets/${portal.datasets.trees.id}/`,
          headers: {
            host: 'www.data.gouv.fr',
            'x-fields': 'page',
            'x-api-key': portal.accounts.reader.token,
          },
          rejectUnauthorized: false,
        },
        (response) => {
          expect(response.headers['set-cookie']?.[0]).toMatch(/; Secure; HttpOnly; Path=\/; SameSite=Lax$/);
          response.setEncoding('utf8').on('data', resolve);
        },
      );
      asked.on('error', reject).end();
    });
    expect(JSON.parse(body)).toEqual({ page: 'https://www.data.gouv.fr/datasets/arbres-remarquables' });
  });

  it.each([
    ['revoked', 'Revoked API token'],
    ['expired', 'Expired API token'],
  ] as const)('a token that is %s', async (name, message) => {
    const answer = await get('/api/1/site/', { headers: { 'x-api-key': portal.accounts.spent[name] } });
    expect([answer.status, await answer.json()]).toEqual([401, { message }]);
  });
});

describe('data', () => {
  it('is the same at each start, whatever the day', async () => {
    const again = await startPortal({ now: new Date('2031-01-01') });
    try {
      expect(again.datasets).toEqual(portal.datasets);
      expect(again.accounts).toEqual(portal.accounts);
    } finally {
      await again.close();
    }
  });

  it('keeps its age relative to its clock', async () => {
    const { json } = await get(`/api/1/datasets/${portal.datasets.trees.id}/`).then(async (r) => ({
      json: (await r.json()) as { last_update: string },
    }));
    expect(json.last_update).toBe('2026-05-17T09:00:00+00:00');
  });

  it('has every number promised', async () => {
    const counts = async (path: string) => ((await (await get(path)).json()) as { total: number }).total;
    expect(await counts('/api/1/datasets/')).toBeGreaterThanOrEqual(25);
    expect(await counts('/api/1/discussions/')).toBe(70);
    expect(await counts('/api/1/reuses/')).toBeGreaterThanOrEqual(30);
    const files = Object.values(portal.datasets).map((d) => d.files.length);
    for (const count of [0, 1, 3, 40, 500]) expect(files).toContain(count);
  });
});
