import { describe, expect, it } from 'vitest';
import { failureFrom, fakeClient, ID, json, OTHER_ID, PORTAL, TOKEN } from './fake-portal';
import * as recorded from './recorded';

const signal = new AbortController().signal;
const credential = { way: 'token', token: TOKEN } as const;

describe('the account', () => {
  const me = {
    ...recorded.person,
    apikey: 'secret',
    email: 'claire@example.org',
    organizations: [
      { ...recorded.organization, permissions: { edit: false, private: true } },
      { id: OTHER_ID, name: 'Vieux portail' },
    ],
  };

  it('is who the credential says, its key and address never asked for nor kept', async () => {
    const { client, seen } = fakeClient(() => json(me));
    const account = await client.me(PORTAL, credential, signal);
    expect(account).toEqual({
      portal: PORTAL,
      id: recorded.person.id,
      name: 'Claire Martin',
      page: null,
      avatar: null,
      organizations: [
        {
          id: recorded.organization.id,
          name: 'Ville de Lyon',
          page: recorded.organization.page,
          logo: recorded.organization.logo_thumbnail,
          canPublish: true,
        },
        { id: OTHER_ID, name: 'Vieux portail', page: null, logo: null, canPublish: null },
      ],
      way: 'token',
      kept: false,
    });
    expect(JSON.stringify(account)).not.toMatch(/secret|claire@/);
    expect(seen[0]?.headers.get('x-fields')).not.toMatch(/apikey|email|\*/);
    expect(seen[0]?.init).toMatchObject({ credentials: 'omit', redirect: 'error' });
  });

  it('of two tokens on trial at once are two questions', async () => {
    const { client, seen } = fakeClient(({ headers }) =>
      json({ ...me, id: headers.get('x-api-key')?.slice(0, 3) }),
    );
    const both = await Promise.all(
      ['aaa1', 'bbb2'].map((token) => client.me(PORTAL, { way: 'token', token }, signal)),
    );
    expect(both.map((account) => account.id)).toEqual(['aaa', 'bbb']);
    expect(seen).toHaveLength(2);
  });

  it.each([
    [credential, 'badToken'],
    [{ way: 'session' }, 'signedOut'],
  ] as const)('401 to %j is %s', async (who, kind) => {
    const { client } = fakeClient(() => json({ message: 'Invalid API token' }, 401));
    const failure = await failureFrom(client.me(PORTAL, who, signal));
    expect(failure.kind).toBe(kind);
    expect(JSON.stringify(failure)).not.toContain(TOKEN);
  });
});

describe('other objects', () => {
  it.each([
    [
      'reuse',
      '/api/1/reuses/x/',
      { id: ID, title: 'R', page: 'https://a.org/r', owner: recorded.person },
      'Claire Martin',
      null,
    ],
    ['organization', '/api/1/organizations/x/', { id: ID, name: 'O', page: null }, null, null],
    [
      'dataservice',
      '/api/1/dataservices/x/',
      { id: ID, title: 'A', self_web_url: 'https://a.org/a', organization: { name: 'Lyon' } },
      'Lyon',
      null,
    ],
    [
      'discussion',
      '/api/1/discussions/x/',
      { id: ID, title: 'D', subject: { class: 'Dataset', id: OTHER_ID }, user: recorded.person },
      'Claire Martin',
      OTHER_ID,
    ],
    ['topic', '/api/2/topics/x/', { id: ID, name: 'T' }, null, null],
  ] as const)('%s', async (kind, path, answer, by, dataset) => {
    const { client, seen } = fakeClient(() => json(answer), { credential });
    const found = await client.otherObject({ portal: PORTAL, kind, ref: 'x' }, signal);
    expect(found).toMatchObject({ portal: PORTAL, kind, id: ID, by, dataset });
    expect(found.title).toHaveLength(1);
    expect(seen.map((one) => one.url.pathname)).toEqual([path]);
    expect(seen[0]?.headers.has('x-api-key')).toBe(false);
  });

  it('a discussion’s permalink may end in the number of a comment', async () => {
    const { client, seen } = fakeClient(() => json(recorded.thread));
    await client.otherObject({ portal: PORTAL, kind: 'discussion', ref: `${OTHER_ID}-3` }, signal);
    expect(seen[0]?.url.pathname).toBe(`/api/1/discussions/${OTHER_ID}/`);
  });

  it('a topic of an old portal is in v1', async () => {
    const { client } = fakeClient(({ url }) =>
      url.pathname.startsWith('/api/2/')
        ? new Response('<html>', { status: 404 })
        : json({ id: ID, name: 'T' }),
    );
    expect((await client.otherObject({ portal: PORTAL, kind: 'topic', ref: 't' }, signal)).title).toBe('T');
  });

  it('a nameless answer is none', async () => {
    const { client } = fakeClient(() => json({ id: ID }));
    const failure = await failureFrom(
      client.otherObject({ portal: PORTAL, kind: 'topic', ref: 't' }, signal),
    );
    expect(failure.kind).toBe('wrongShape');
  });
});

describe('searching and choosing', () => {
  it('suggests datasets and tags; asks nothing for nothing', async () => {
    const { client, seen } = fakeClient(({ url }) =>
      json(url.pathname.includes('/tags/') ? [{ text: 'parking' }] : [{ id: ID, title: 'T', page: null }]),
    );
    expect(await client.search(PORTAL, ' Lyon ? ', signal)).toEqual([{ id: ID, title: 'T', page: null }]);
    expect(await client.tagSuggest(PORTAL, 'par', signal)).toEqual(['parking']);
    expect(await client.search(PORTAL, '  ', signal)).toEqual([]);
    expect(await client.tagSuggest(PORTAL, '', signal)).toEqual([]);
    expect(seen.map((one) => one.url.searchParams.get('q'))).toEqual(['Lyon ?', 'par']);
  });

  it('choices in the person’s language, asked once; no topics on an old portal', async () => {
    const { client, seen } = fakeClient(
      ({ url }) =>
        url.pathname.endsWith('/topics/') ? json({}, 404) : json([{ id: 'post', label: 'Artikel' }]),
      { language: 'de' },
    );
    const choices = { types: [{ id: 'post', label: 'Artikel' }], topics: [] };
    expect(await client.reuseChoices(PORTAL, signal)).toEqual(choices);
    expect(await client.reuseChoices(PORTAL, signal)).toEqual(choices);
    expect(seen).toHaveLength(2);
    expect(seen[0]?.url.searchParams.get('lang')).toBe('de');
  });
});
