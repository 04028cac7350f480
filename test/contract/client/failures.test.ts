import { describe, expect, it } from 'vitest';
import { createPortalClient } from '../../../lib/portal/client';
import { apiPath } from '../../../lib/portal/path';
import { request } from '../../../lib/portal/request';
import { siteOf } from '../../../lib/portal/sites';
import { asking, failureFrom, signal } from './ask';

const asked = await asking();
const { demo, host } = asked;
const { datasets } = demo;
const path = `/api/1/datasets/${datasets.trees.id}/`;
const trees = { portal: host, ref: datasets.trees.id };

describe('each failure is one kind, and says which portal', () => {
  it.each([
    ['private', datasets.private.id, 'unknown', 404],
    ['private, by slug', datasets.private.slug, 'unknown', 404],
    ['deleted', datasets.deleted.id, 'deleted', 410],
    ['deleted and private', datasets.deletedPrivate.id, 'unknown', 404],
    ['of an id that nothing has', '0123456789abcdef01234567', 'unknown', 404],
    ['of a slug that nothing has', 'jamais-vu', 'unknown', 404],
  ] as const)('a dataset that is %s', async (_, ref, kind, status) => {
    const failure = await failureFrom(asked.client.dataset({ portal: host, ref }, signal));
    expect(failure).toMatchObject({ kind, status, portal: host });
    expect(failure.details).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/api\/1\/datasets\/.+ · \d+$/);
  });

  it.each([
    ['reset', { kind: 'unreachable' }],
    ['html', { kind: 'server', status: 502 }],
    ['garbage', { kind: 'notJson', status: 200 }],
    ['wrongShape', { kind: 'wrongShape' }],
    ['status', { kind: 'server', status: 500, message: 'Ordered fault' }],
    // To another site: not to be had here, and not to be followed with a credential anyway.
    ['redirect', { kind: 'unreachable' }],
  ] as const)('a portal’s %s', async (kind, expected) => {
    demo.fault({ match: { path }, kind });
    const failure = await failureFrom(asked.client.dataset(trees, signal));
    expect(failure).toMatchObject({ portal: host, ...expected });
  });

  it('an HTML page with 200 is no answer', async () => {
    demo.fault({ match: { path }, kind: 'html', status: 200 });
    expect((await failureFrom(asked.client.dataset(trees, signal))).kind).toBe('notJson');
  });

  it('a portal that asks to wait', async () => {
    demo.fault({ match: { path }, kind: 'status', status: 429, headers: { 'retry-after': '12' } });
    expect(await failureFrom(asked.client.dataset(trees, signal))).toMatchObject({
      kind: 'tooMany',
      retryAfter: 12,
    });
  });

  it('a portal that never answers', async () => {
    demo.fault({ match: { path }, kind: 'hang' });
    const asking = request(
      {
        site: siteOf(host),
        path: apiPath(1, 'datasets', { ref: datasets.trees.id }),
        credential: null,
        signal,
        timeout: 50,
      },
      { fetch },
    );
    expect((await failureFrom(asking)).kind).toBe('slow');
  });

  it('a portal that is not there', async () => {
    const nowhere = createPortalClient({ fetch, language: () => 'fr', credentialFor: async () => null });
    const failure = await failureFrom(nowhere.dataset({ portal: '127.0.0.1:9', ref: 'x' }, signal));
    expect(failure).toMatchObject({ kind: 'unreachable', portal: '127.0.0.1:9' });
  });

  it('one who leaves', async () => {
    demo.fault({ match: { path }, kind: 'hang' });
    const abort = new AbortController();
    const leaving = failureFrom(asked.client.dataset(trees, abort.signal));
    abort.abort();
    expect((await leaving).kind).toBe('aborted');
  });

  it('is that dataset’s own: the others go on', async () => {
    demo.fault({ match: { path }, kind: 'reset' });
    const refs = [datasets.trees.id, datasets.private.id, datasets.bikes.slug, datasets.archived.slug];
    const ends = await Promise.allSettled(
      refs.map((ref) => asked.client.dataset({ portal: host, ref }, signal)),
    );
    expect(ends.map((end) => end.status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled']);
  });

  it('is forgotten: asked again, it may be there', async () => {
    demo.fault({ match: { path }, kind: 'reset', times: 1 });
    await failureFrom(asked.client.dataset(trees, signal));
    expect((await asked.client.dataset(trees, signal)).id).toBe(datasets.trees.id);
  });
});
