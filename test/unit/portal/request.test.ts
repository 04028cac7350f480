import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Credential } from '../../../lib/portal/credential';
import { apiPath } from '../../../lib/portal/path';
import { type PortalRequest, request } from '../../../lib/portal/request';
import { siteOf } from '../../../lib/portal/sites';
import { failureFrom, fakeNetwork, from, ID, json, PORTAL, type Reply, TOKEN, UUID } from './fake-portal';

const token: Credential = { way: 'token', token: TOKEN };
const session: Credential = { way: 'session' };

function send(reply: Reply, more: Partial<PortalRequest> = {}) {
  const { fetch, seen } = fakeNetwork(reply);
  const asked: PortalRequest = {
    site: siteOf(PORTAL),
    path: apiPath(1, 'datasets', { ref: ID }),
    credential: null,
    signal: new AbortController().signal,
    ...more,
  };
  return { answer: request(asked, { fetch, now: () => 0 }), seen };
}

/** A body that never ends. */
function endless(chunk: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
}

afterEach(() => vi.useRealTimers());

describe('what is sent', () => {
  it('has a trailing slash, JSON wanted, two-letter language, mask', async () => {
    const { answer, seen } = send(() => json({ id: ID }), { lang: 'fr', mask: 'id,title' });
    expect(await answer).toEqual({ id: ID });
    expect(seen[0]?.url.href).toBe(`https://www.data.gouv.fr/api/1/datasets/${ID}/?lang=fr`);
    expect(seen[0]?.headers.get('accept')).toBe('application/json');
    expect(seen[0]?.headers.get('x-fields')).toBe('id,title');
    expect(seen[0]?.headers.has('content-type')).toBe(false);
    expect(seen[0]?.init).toMatchObject({ credentials: 'omit', redirect: 'follow', cache: 'no-store' });
  });

  it.each(['fr-FR', 'FR', 'f', '', 'fr&x=1'])('never sends the language %j', async (lang) => {
    const { answer, seen } = send(() => json({}), { lang });
    await answer;
    expect(seen[0]?.url.search).toBe('');
  });

  it('escapes a ? and other signs of query values', async () => {
    const { answer, seen } = send(() => json([]), { query: { q: 'où ? a&b=c#d' } });
    await answer;
    expect(seen[0]?.url.search.slice(1)).not.toMatch(/[?#]/);
    expect(seen[0]?.url.searchParams.get('q')).toBe('où ? a&b=c#d');
  });

  it('asks for the errors too when it writes', async () => {
    const more = { method: 'POST', body: { a: 1 }, credential: token, mask: 'id,page' } as const;
    const { answer, seen } = send(() => json({}), more);
    await answer;
    expect(seen[0]?.headers.get('x-fields')).toBe('id,page,errors,message');
    expect(seen[0]?.headers.get('content-type')).toBe('application/json');
    expect(seen[0]?.body).toEqual({ a: 1 });
  });

  it.each([
    ['token', token, 'omit', TOKEN],
    ['session', session, 'include', null],
  ] as const)('with a %s goes to one origin and follows nothing', async (_, credential, credentials, key) => {
    const { answer, seen } = send(() => json({}), { credential });
    await answer;
    expect(seen[0]?.init).toMatchObject({ credentials, redirect: 'error' });
    expect(seen[0]?.headers.get('x-api-key')).toBe(key);
  });

  it.each([token, session])('sends no credential with a slug ($way)', async (credential) => {
    const path = apiPath(1, 'datasets', { ref: 'a-slug' });
    const { answer, seen } = send(() => json({}), { credential, path });
    expect(await failureFrom(answer)).toMatchObject({ kind: 'internal' });
    expect(seen).toHaveLength(0);
  });

  it.each(['a b', 'a\nb', '', 'é', 'x'.repeat(5_000)])(
    'sends no token that a header cannot hold: %j',
    async (bad) => {
      const { answer, seen } = send(() => json({}), { credential: { way: 'token', token: bad } });
      expect(await failureFrom(answer)).toMatchObject({ kind: 'badToken' });
      expect(seen).toHaveLength(0);
    },
  );
});

describe('paths', () => {
  it.each([
    [apiPath(1, 'datasets', { ref: ID.toUpperCase() }), true],
    [apiPath(2, 'datasets', 'resources', { ref: UUID }), true],
    [apiPath(1, 'me'), true],
    [apiPath(1, 'datasets', { ref: 'a-slug' }), false],
    [apiPath(1, 'datasets', { ref: `${ID}0` }), false],
  ])('%j', (path, ids) => {
    expect(path.ids).toBe(ids);
    expect(path.address).toMatch(/^\/api\/[12]\/.+\/$/);
  });

  it.each(['', '.', '..', 'a/b', 'a?b', '..\\x'])('%j names nothing', (ref) => {
    expect(() => apiPath(1, 'datasets', { ref })).toThrow('unknown');
  });

  it('escapes the rest', () => {
    expect(apiPath(1, 'datasets', { ref: 'été #1%2e' }).address).toBe(
      '/api/1/datasets/%C3%A9t%C3%A9%20%231%252e/',
    );
  });
});

describe('what comes back', () => {
  it.each([
    ['HTML with 200', () => new Response('<html>'), { kind: 'notJson', status: 200 }],
    ['half a JSON', () => new Response('{"id":'), { kind: 'notJson' }],
    ['HTML with 502', () => new Response('<html>', { status: 502 }), { kind: 'server', status: 502 }],
    ['HTML with 404', () => new Response('<html>', { status: 404 }), { kind: 'unknown' }],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'unreachable' }],
    [
      'too large by its header',
      () => new Response('{}', { headers: { 'content-length': '2000001' } }),
      { kind: 'wrongShape' },
    ],
    [
      'too large as it comes',
      () => new Response(endless(new Uint8Array(100_000).fill(32))),
      { kind: 'wrongShape' },
    ],
    [
      'wait, with a date',
      () => json({}, 503, { 'retry-after': 'Thu, 01 Jan 1970 00:01:00 GMT' }),
      { kind: 'server', retryAfter: 60 },
    ],
    [
      'wait, in seconds',
      () => json({ message: 'x' }, 429, { 'retry-after': '7' }),
      { kind: 'tooMany', retryAfter: 7 },
    ],
  ] satisfies [string, Reply, object][])('%s', async (_, reply, expected) => {
    const { answer } = send(reply);
    expect(await failureFrom(answer)).toMatchObject({ portal: PORTAL, ...expected });
  });

  it('is null where there is nothing', async () => {
    expect(await send(() => new Response(null, { status: 204 })).answer).toBeNull();
  });

  it('says the address without its query, and the status', async () => {
    const { answer } = send(() => json({}, 410), { query: { q: 'private words' } });
    expect((await failureFrom(answer)).details).toBe(
      `GET https://www.data.gouv.fr/api/1/datasets/${ID}/ · 410`,
    );
  });

  it('never repeats the token', async () => {
    const echo = () => json({ message: `bad ${TOKEN}`, errors: { title: TOKEN } }, 400);
    const failure = await failureFrom(send(echo, { credential: token }).answer);
    expect(JSON.stringify(failure)).not.toContain(TOKEN);
  });

  it('may come from another path of the portal', async () => {
    const renamed = () => from('https://www.data.gouv.fr/api/1/datasets/new-slug/', json({ ok: 1 }));
    expect(await send(renamed, { path: apiPath(1, 'datasets', { ref: 'old-slug' }) }).answer).toEqual({
      ok: 1,
    });
  });

  it.each(['https://evil.example/api/1/datasets/x/', 'http://www.data.gouv.fr/api/1/datasets/x/'])(
    'may not come from %s',
    async (url) => {
      expect(await failureFrom(send(() => from(url, json({ ok: 1 }))).answer)).toMatchObject({
        kind: 'unreachable',
      });
    },
  );
});

describe('time', () => {
  /** A body that stops after its first byte, and breaks when the request is aborted, as a network's does. */
  const stalled: Reply = ({ init }) =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array([123]));
          init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
        },
      }),
    );

  it.each([
    ['no answer', () => new Promise<Response>(() => {})],
    ['a body that stops', stalled],
  ] satisfies [string, Reply][])('%s for 15 s is slow', async (_, reply) => {
    vi.useFakeTimers();
    const failure = failureFrom(send(reply).answer);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(await Promise.race([failure, 'waiting'])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await failure).toMatchObject({ kind: 'slow', portal: PORTAL });
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    await send(() => json({})).answer;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is the asker’s to end', async () => {
    const abort = new AbortController();
    const { answer } = send(() => new Promise(() => {}), { signal: abort.signal });
    abort.abort();
    expect(await failureFrom(answer)).toMatchObject({ kind: 'aborted' });
  });
});

describe('a write is uncertain where it may have arrived', () => {
  const write = { method: 'POST', body: {}, credential: token } as const;
  it.each([
    ['broken connection', () => Promise.reject(new TypeError('reset')), true],
    ['500', () => json({ message: 'x' }, 500), true],
    ['504 of a proxy', () => new Response('<html>', { status: 504 }), true],
    ['201 that is no JSON', () => new Response('<html>', { status: 201 }), true],
    ['400', () => json({ message: 'x' }, 400), undefined],
    ['429', () => json({}, 429), undefined],
    ['423', () => json({}, 423), undefined],
  ] satisfies [string, Reply, true | undefined][])('%s: %s', async (_, reply, uncertain) => {
    expect((await failureFrom(send(reply, write).answer)).uncertain).toBe(uncertain);
  });

  it('after 15 s, or when it was aborted', async () => {
    vi.useFakeTimers();
    const late = failureFrom(send(() => new Promise(() => {}), write).answer);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await late).toMatchObject({ kind: 'slow', uncertain: true });
    const abort = new AbortController();
    const left = failureFrom(send(() => new Promise(() => {}), { ...write, signal: abort.signal }).answer);
    abort.abort();
    expect(await left).toMatchObject({ kind: 'aborted', uncertain: true });
  });
});
