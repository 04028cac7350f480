import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../lib/failure-error';
import { type AccountReader, findMatches, type ReuseReader } from '../../../lib/reuse/find-matches';
import { matchReuses } from '../../../lib/reuse/match';
import { account, ID, reuse } from './made';

const url = 'https://www.lereleve.info/trees/?utm_source=letter';
const org = {
  kind: 'organization' as const,
  id: ID(700),
  name: 'Le Relevé',
  acronym: null,
  page: null,
  logo: null,
  certified: false,
};

describe('a page among reuses', () => {
  it('is found by its address, with what the reuse lacks', () => {
    const [match, ...rest] = matchReuses(
      url,
      [ID(1), ID(2)],
      [reuse(1), reuse(2, { url: 'https://b.org/' })],
      account(),
    );
    expect(rest).toEqual([]);
    expect(match).toMatchObject({ reuse: { id: ID(101) }, missing: [ID(2)], mine: true });
  });

  it.each([
    ['one’s own', reuse(1), true],
    ['one’s organization’s', reuse(1, { owner: org }), true],
    [
      'someone else’s, though the portal lets anyone edit',
      reuse(1, { owner: { ...org, id: ID(701) } }),
      false,
    ],
    ['one’s own that may not be edited', reuse(1, { canEdit: false }), false],
    ['nobody’s', reuse(1, { owner: null }), false],
  ])('%s', (_name, given, mine) => {
    expect(matchReuses(url, [], [given], account())[0]?.mine).toBe(mine);
  });

  it('signed out, nothing is one’s own', () => {
    expect(matchReuses(url, [], [reuse(1)], null)[0]?.mine).toBe(false);
  });

  it('one’s own comes first, deleted ones count only where they are', () => {
    const others = reuse(1, { owner: { ...org, id: ID(701) } });
    const found = matchReuses(
      url,
      [],
      [others, reuse(2, { deleted: '2026-01-01' }), { ...others, id: ID(5), deleted: 'x' }],
      account(),
    );
    expect(found.map((each) => each.reuse.id)).toEqual([ID(102), ID(101)]);
  });
});

describe('looking for it on a portal', () => {
  const signal = new AbortController().signal;
  const signedIn: AccountReader = { current: async () => account() };
  const broken = new FailureError({ kind: 'server' });

  it('compares the datasets’ reuses and one’s own, each once', async () => {
    const client: ReuseReader = {
      allReusesOf: async (_portal, id) =>
        id === ID(1) ? [reuse(1), reuse(3, { url: 'https://c.org' })] : [reuse(1)],
      myReuses: async () => [reuse(2)],
    };
    const found = await findMatches(client, signedIn, { portal: 'p', url, datasets: [ID(1), ID(2)] }, signal);
    expect(found.matches.map((match) => match.reuse.id)).toEqual([ID(101), ID(102)]);
    expect(found).toMatchObject({ compared: 3, partial: false });
  });

  it('goes on with what could be read, and says so', async () => {
    const client: ReuseReader = {
      allReusesOf: async () => [reuse(1)],
      myReuses: async () => Promise.reject(broken),
    };
    const found = await findMatches(client, signedIn, { portal: 'p', url, datasets: [ID(1)] }, signal);
    expect(found).toMatchObject({ compared: 1, partial: true });
  });

  it('fails where nothing could be read', async () => {
    const client: ReuseReader = {
      allReusesOf: async () => Promise.reject(broken),
      myReuses: async () => Promise.reject(broken),
    };
    await expect(findMatches(client, signedIn, { portal: 'p', url, datasets: [ID(1)] }, signal)).rejects.toBe(
      broken,
    );
  });
});
