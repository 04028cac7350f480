import { describe, expect, it } from 'vitest';
import type { NewReuse } from '../../../lib/portal/model';
import { failureFrom, fakeClient, ID, json, OTHER_ID, PORTAL, TOKEN } from './fake-portal';
import * as recorded from './recorded';

const signal = new AbortController().signal;
const credential = { way: 'token', token: TOKEN } as const;
const wanted: NewReuse = {
  portal: PORTAL,
  title: 'Où se garer',
  url: 'https://journal.example.org/ou-se-garer',
  description: 'Un article.',
  type: 'news_article',
  topic: 'transport_and_mobility',
  tags: ['parking'],
  datasets: [ID],
  organization: null,
  visibility: 'public',
};

describe('reading reuses', () => {
  it('of a dataset: masked, deleted ones left out, what is one’s own marked', async () => {
    const gone = { ...recorded.reuse, id: ID, deleted: '2026-01-01T00:00:00+00:00' };
    const { client, seen } = fakeClient(() => json(recorded.pageOf([recorded.reuse, gone])), { credential });
    const found = await client.datasetReuses(PORTAL, ID, 1, signal);
    expect(found.items).toEqual([
      {
        portal: PORTAL,
        id: OTHER_ID,
        title: 'Où se garer',
        url: 'https://journal.example.org/ou-se-garer',
        page: 'https://www.data.gouv.fr/reuses/ou-se-garer',
        type: 'news_article',
        topic: 'transport_and_mobility',
        image: null,
        private: true,
        deleted: null,
        owner: expect.objectContaining({ kind: 'person', name: 'Claire Martin' }),
        created: '2026-11-21T23:08:55+00:00',
        datasets: [{ id: ID, title: 'Stationnement à Lyon' }],
        canEdit: true,
      },
    ]);
    expect(seen[0]?.url.searchParams.get('dataset')).toBe(ID);
    expect(seen[0]?.headers.get('x-fields')).toMatch(/^data\{.*datasets\{id,title\}/);
    expect(seen[0]?.init).toMatchObject({ redirect: 'error', credentials: 'omit' });
  });

  it('past the last page: an empty page; on the first: unknown', async () => {
    const { client } = fakeClient(() => json({ message: '' }, 404));
    expect(await client.datasetReuses(PORTAL, ID, 9, signal)).toEqual({
      items: [],
      total: 0,
      page: 9,
      more: false,
    });
    const failure = await failureFrom(client.datasetReuses(PORTAL, ID, 1, signal));
    expect(failure).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    [1, 1],
    [3, 3],
    [50, 5],
  ])('all of a dataset’s: %i pages, %i requests', async (pages, requests) => {
    const { client, seen } = fakeClient(({ url }) => {
      const page = Number(url.searchParams.get('page'));
      return json(recorded.pageOf([recorded.reuse], { page, next_page: page < pages ? 'x' : null }));
    });
    expect(await client.allReusesOf(PORTAL, ID, signal)).toHaveLength(requests);
    expect(seen).toHaveLength(requests);
  });

  it('without edit permission, or of an old portal, is not to be edited', async () => {
    const { permissions: _, topic: __, ...old } = recorded.reuse;
    const { client } = fakeClient(() => json(old));
    expect(await client.reuse(PORTAL, OTHER_ID, signal)).toMatchObject({ canEdit: false, topic: null });
  });

  it('of an old portal, when it is one’s own, may be edited', async () => {
    const { permissions: _, ...old } = recorded.reuse;
    const { client } = fakeClient(() => json([old, { ...old, permissions: { edit: false } }]), {
      credential,
    });
    const mine = await client.myReuses(PORTAL, signal);
    expect(mine.map((reuse) => reuse.canEdit)).toEqual([true, false]);
  });

  it('by slug goes without the credential', async () => {
    const { client, seen } = fakeClient(() => json(recorded.reuse), { credential });
    await client.reuse(PORTAL, 'ou-se-garer', signal);
    expect(seen[0]?.headers.has('x-api-key')).toBe(false);
    expect(seen[0]?.init.redirect).toBe('follow');
  });

  it('of one’s own needs an account', async () => {
    const { client, seen } = fakeClient(() => json([recorded.reuse]));
    expect(await failureFrom(client.myReuses(PORTAL, signal))).toMatchObject({ kind: 'signedOut' });
    expect(seen).toHaveLength(0);
    const signed = fakeClient(() => json([recorded.reuse]), { credential: { way: 'session' } });
    expect(await signed.client.myReuses(PORTAL, signal)).toHaveLength(1);
    expect(signed.seen[0]?.init).toMatchObject({ credentials: 'include', redirect: 'error' });
    expect(signed.seen[0]?.url.pathname).toBe('/api/1/me/org_reuses/');
  });

  it('goes on without a token that the portal calls bad, and says so', async () => {
    const { client, seen, badTokens } = fakeClient(
      ({ headers }) =>
        headers.has('x-api-key')
          ? json({ message: 'Revoked API token' }, 401)
          : json(recorded.pageOf([recorded.reuse])),
      { credential },
    );
    expect((await client.datasetReuses(PORTAL, ID, 1, signal)).items).toHaveLength(1);
    expect(seen).toHaveLength(2);
    expect(badTokens).toEqual([PORTAL]);
    expect(await failureFrom(client.myReuses(PORTAL, signal))).toMatchObject({ kind: 'badToken' });
  });
});

describe('writing reuses', () => {
  it('creates a draft, whatever is wanted in the end, without owner', async () => {
    const { client, seen } = fakeClient(() => json(recorded.reuse, 201), { credential });
    await client.createReuse(wanted, signal);
    await client.createReuse({ ...wanted, organization: recorded.organization.id }, signal);
    const { portal: _, visibility: __, organization: ___, ...sent } = wanted;
    expect(seen[0]?.body).toEqual({ ...sent, private: true, extras: { datalien: true } });
    expect(seen[1]?.body).toMatchObject({ organization: recorded.organization.id });
    expect(seen[1]?.body).not.toHaveProperty('owner');
    expect(seen[0]).toMatchObject({ method: 'POST', init: { redirect: 'error', credentials: 'omit' } });
    expect(seen[0]?.headers.get('x-fields')).toMatch(/datasets\{id,title\}.*,errors,message$/);
  });

  it('publishes with a boolean, by id', async () => {
    const { client, seen } = fakeClient(() => json({ ...recorded.reuse, private: false }), { credential });
    expect((await client.publishReuse(PORTAL, OTHER_ID, signal)).private).toBe(false);
    expect(seen[0]).toMatchObject({ method: 'PUT', body: { private: false } });
    expect(seen[0]?.url.pathname).toBe(`/api/1/reuses/${OTHER_ID}/`);
  });

  it('adds a dataset by id, there already or not', async () => {
    for (const status of [201, 200]) {
      const { client, seen } = fakeClient(() => json(recorded.reuse, status), { credential });
      expect((await client.addDataset(PORTAL, OTHER_ID, ID, signal)).id).toBe(OTHER_ID);
      expect(seen[0]).toMatchObject({ method: 'POST', body: { id: ID } });
      expect(seen[0]?.url.pathname).toBe(`/api/1/reuses/${OTHER_ID}/datasets/`);
    }
  });

  it('sends nothing by a slug, and nothing without an account', async () => {
    const { client, seen } = fakeClient(() => json(recorded.reuse), { credential });
    expect(await failureFrom(client.publishReuse(PORTAL, 'a-slug', signal))).toMatchObject({
      kind: 'internal',
    });
    expect(seen).toHaveLength(0);
    const stranger = fakeClient(() => json(recorded.reuse));
    const failure = await failureFrom(stranger.client.createReuse(wanted, signal));
    expect(failure).toMatchObject({ kind: 'signedOut', portal: PORTAL });
    expect(stranger.seen).toHaveLength(0);
  });

  it('a success that cannot be read is uncertain', async () => {
    const { client } = fakeClient(() => json({ ok: true }, 201), { credential });
    expect(await failureFrom(client.createReuse(wanted, signal))).toMatchObject({
      kind: 'wrongShape',
      uncertain: true,
    });
  });

  it('forgets what it knew of the portal, also when it failed', async () => {
    const { client, seen } = fakeClient(
      ({ method, url }) =>
        method === 'POST' ? json({}, 500) : json(url.pathname.endsWith('/licenses/') ? [] : recorded.dataset),
      { credential },
    );
    await client.dataset({ portal: PORTAL, ref: ID }, signal);
    await failureFrom(client.createReuse(wanted, signal));
    await client.dataset({ portal: PORTAL, ref: ID }, signal);
    expect(seen.filter((one) => one.url.pathname.includes(ID))).toHaveLength(2);
  });
});
