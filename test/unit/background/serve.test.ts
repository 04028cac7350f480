import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import { createAsk } from '../../../lib/ask';
import { answer, serve } from '../../../lib/background/serve';
import { FailureError } from '../../../lib/failure-error';
import { type Handlers, requests } from '../../../lib/messages';
import { portPair } from './fake-port';

const params = { portal: 'www.data.gouv.fr' };

/** Handlers of which only those named do something. */
function handlers(some: Partial<Handlers>): Handlers {
  return new Proxy(some, {
    get: (target, name) =>
      target[name as keyof Handlers] ?? (() => Promise.reject(new Error(`${String(name)}: not expected`))),
  }) as Handlers;
}

function connected(some: Partial<Handlers>) {
  const { near, far } = portPair();
  serve(far, handlers(some));
  return { ask: createAsk(() => near), near };
}

/** `Promise.withResolvers`, which Node 20 has not. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe('the protocol', () => {
  it('answers a request with what its handler answers', async () => {
    const { ask } = connected({ 'tags.suggest': async ({ q }) => [`${q}-1`, `${q}-2`] });
    await expect(ask('tags.suggest', { ...params, q: 'arbre' })).resolves.toEqual(['arbre-1', 'arbre-2']);
  });

  it('answers a failure as a Failure', async () => {
    const failure = { kind: 'deleted', portal: params.portal, status: 410 } as const;
    const { ask } = connected({ 'account.get': () => Promise.reject(new FailureError(failure)) });
    await expect(ask('account.get', params)).rejects.toMatchObject({ failure });
  });

  it('answers a fault of ours as internal', async () => {
    const { ask } = connected({ 'account.get': () => Promise.reject(new TypeError('x is undefined')) });
    await expect(ask('account.get', params)).rejects.toMatchObject({ failure: { kind: 'internal' } });
  });

  const refused: [what: string, type: string, params: unknown][] = [
    ['an unknown request', 'account.tokenOf', params],
    ['a name of Object.prototype', 'constructor', params],
    ['a request without parameters', 'account.get', undefined],
    ['a portal that is an address', 'account.get', { portal: 'https://evil.example/' }],
    ['a portal with credentials', 'account.get', { portal: 'me@evil.example' }],
    ['an id that is a slug', 'dataset.detail', { ...params, id: 'arbres-remarquables' }],
    ['an id that climbs', 'dataset.detail', { ...params, id: '../../../oauth/token/000000' }],
    ['a page before the first', 'dataset.reuses', { ...params, id: 'a'.repeat(24), page: 0 }],
    [
      'a comment of 50 001 characters',
      'discussion.answer',
      {
        ...params,
        key: 'k',
        id: 'a'.repeat(24),
        comment: 'x'.repeat(50_001),
        close: false,
        organization: null,
      },
    ],
  ];
  it.each(refused)('refuses %s', async (_what, type, bad) => {
    await expect(answer(handlers({}), type, bad, new AbortController().signal)).rejects.toMatchObject({
      failure: { kind: 'internal' },
    });
  });

  it('aborts what the surface cancels', async () => {
    const aborted = deferred<void>();
    const { ask } = connected({
      'account.get': (_params, signal) =>
        new Promise(() => signal.addEventListener('abort', () => aborted.resolve())),
    });
    const abort = new AbortController();
    const asked = ask('account.get', params, abort.signal);
    abort.abort();
    await expect(asked).rejects.toMatchObject({ failure: { kind: 'aborted' } });
    await aborted.promise;
  });

  it('aborts everything when the surface closes', async () => {
    const started = deferred<AbortSignal>();
    const { ask, near } = connected({
      'account.get': (_params, signal) => new Promise(() => started.resolve(signal)),
    });
    ask('account.get', params).catch(() => undefined);
    const signal = await started.promise;
    const closed = new Promise((resolve) => signal.addEventListener('abort', resolve));
    near.disconnect();
    await closed;
    expect(signal.aborted).toBe(true);
  });

  it('says that it was interrupted when the background stops, and asks anew afterwards', async () => {
    const first = portPair();
    const second = portPair();
    const ports = [first, second];
    serve(second.far, handlers({ 'account.get': async () => null }));
    const ask = createAsk(() => (ports.shift() ?? second).near);
    const asked = ask('account.get', params);
    first.far.disconnect();
    await expect(asked).rejects.toMatchObject({ failure: { kind: 'interrupted', uncertain: true } });
    await expect(ask('account.get', params)).resolves.toBeNull();
  });

  it('hears nothing that is not its own shape', async () => {
    const { near, far } = portPair();
    const get = vi.fn(async () => null);
    serve(far, handlers({ 'account.get': get }));
    for (const nonsense of [
      null,
      'account.get',
      { id: 'x', type: 'account.get', params },
      { type: 'account.get', params },
    ]) {
      near.postMessage(nonsense);
    }
    await expect(createAsk(() => near)('account.get', params)).resolves.toBeNull();
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('knows no request that answers with a credential', () => {
    expect(Object.keys(requests).filter((name) => /token|secret|credential/i.test(name))).toEqual([
      'account.checkToken',
    ]);
  });
});
