import { describe, expect, it } from 'vitest';
import { planPage } from '../../../lib/portal/calls/open-first';
import { failureFrom, fakeClient, ID, json, OTHER_ID, PORTAL, type Reply, TOKEN, UUID } from './fake-portal';
import * as recorded from './recorded';

const signal = new AbortController().signal;
const credential = { way: 'token', token: TOKEN } as const;

describe('open first', () => {
  it.each([
    // wanted, open, closed → open page, closed page, more
    [1, 0, 0, null, null, false],
    [1, 3, 0, 1, null, false],
    [1, 0, 5, null, 1, false],
    [1, 3, 5, 1, 1, false],
    [1, 3, 25, 1, 1, true],
    [2, 3, 25, null, 2, false],
    [1, 45, 25, 1, null, true],
    [2, 45, 25, 2, null, true],
    [3, 45, 25, 3, 1, true],
    [4, 45, 25, null, 2, false],
    [5, 45, 25, null, null, false],
    [1, 20, 20, 1, 1, false],
  ])('page %i of %i open and %i closed', (wanted, open, closed, openPage, closedPage, more) => {
    expect(planPage(wanted, { open, closed }, 20)).toEqual({ open: openPage, closed: closedPage, more });
  });

  it('every thread once, whatever the numbers', () => {
    for (const open of [0, 1, 19, 20, 21, 40, 61])
      for (const closed of [0, 1, 20, 39, 41]) {
        const seen = { open: [] as number[], closed: [] as number[] };
        let page = 0;
        let more = true;
        while (more) {
          page += 1;
          const plan = planPage(page, { open, closed }, 20);
          if (plan.open) seen.open.push(plan.open);
          if (plan.closed) seen.closed.push(plan.closed);
          more = plan.more;
        }
        const pages = (count: number) => Array.from({ length: Math.ceil(count / 20) }, (_, n) => n + 1);
        expect(seen).toEqual({ open: pages(open), closed: pages(closed) });
      }
  });
});

/** A portal with so many threads of one dataset. */
const threads =
  (open: number, closed: number): Reply =>
  ({ url }) => {
    const isClosed = url.searchParams.get('closed') === 'true';
    const page = Number(url.searchParams.get('page'));
    const total = isClosed ? closed : open;
    const left = Math.min(20, total - (page - 1) * 20);
    if (left <= 0 && page > 1) return json({ message: '' }, 404);
    const date = isClosed ? '2026-10-05T00:00:00+00:00' : null;
    const items = Array.from({ length: Math.max(0, left) }, () => ({ ...recorded.thread, closed: date }));
    return json(recorded.pageOf(items, { page, total, next_page: total > page * 20 ? 'x' : null }));
  };

describe('reading discussions', () => {
  it('two requests for the first page, one for the next', async () => {
    const { client, seen } = fakeClient(threads(25, 3));
    const first = await client.discussions(PORTAL, ID, 1, signal);
    expect([first.items.length, first.total, first.more]).toEqual([20, 28, true]);
    expect(seen).toHaveLength(2);
    expect(seen[0]?.url.searchParams.get('for')).toBe(ID);
    expect(seen[0]?.url.searchParams.get('sort')).toBe('-discussion.posted_on');
    const second = await client.discussions(PORTAL, ID, 2, signal);
    expect(second.items.map((thread) => thread.closed !== null)).toEqual([
      ...Array(5).fill(false),
      ...Array(3).fill(true),
    ]);
    expect(second.more).toBe(false);
    expect(seen).toHaveLength(4);
  });

  it('a later page asked for first finds out by itself', async () => {
    const { client } = fakeClient(threads(25, 3));
    expect((await client.discussions(PORTAL, ID, 2, signal)).items).toHaveLength(8);
  });

  it('no thread at all', async () => {
    const { client } = fakeClient(threads(0, 0));
    expect(await client.discussions(PORTAL, ID, 1, signal)).toEqual({
      items: [],
      total: 0,
      page: 1,
      more: false,
    });
  });

  it('a thread: its texts as they are, its authors, its last activity', async () => {
    const { client } = fakeClient(() => json(recorded.thread));
    expect(await client.discussion(PORTAL, OTHER_ID, signal)).toEqual({
      portal: PORTAL,
      id: OTHER_ID,
      title: 'Une erreur ?',
      subject: { class: 'Dataset', id: ID },
      page: recorded.thread.self_web_url,
      created: '2026-10-01T00:00:00+00:00',
      closed: null,
      closedBy: null,
      comments: [
        {
          id: UUID,
          index: 0,
          content: '<b>Ligne</b>\n12',
          author: { kind: 'person', id: recorded.person.id, name: 'Claire Martin', logo: null },
          postedOn: '2026-10-01T00:00:00+00:00',
          edited: null,
        },
        {
          id: null,
          index: 1,
          content: 'Corrigé.',
          author: {
            kind: 'organization',
            id: recorded.organization.id,
            name: 'Ville de Lyon',
            logo: recorded.organization.logo_thumbnail,
          },
          postedOn: '2026-10-03T00:00:00+00:00',
          edited: null,
        },
      ],
      lastActivity: '2026-10-03T00:00:00+00:00',
      can: { close: true, edit: false, delete: false },
    });
  });

  it('a thread of an old portal, by a deleted account: nothing is offered', async () => {
    const { id, title, subject, created } = recorded.thread;
    const old = {
      id,
      title,
      subject,
      created,
      class: 'Discussion',
      discussion: [{ content: 'x', posted_by: null }],
    };
    const { client } = fakeClient(() => json(old));
    expect(await client.discussion(PORTAL, OTHER_ID, signal)).toMatchObject({
      page: null,
      can: { close: false, edit: false, delete: false },
      comments: [{ author: null, id: null, postedOn: null }],
    });
  });
});

describe('writing discussions', () => {
  const subject = { class: 'Dataset', id: ID } as const;
  const thread = { portal: PORTAL, subject, title: 'Ligne 12', comment: 'Faux.', organization: null };

  it('opens a thread', async () => {
    const { client, seen } = fakeClient(() => json(recorded.thread, 201), { credential });
    await client.openDiscussion(thread, signal);
    expect(seen[0]).toMatchObject({
      method: 'POST',
      body: { title: 'Ligne 12', comment: 'Faux.', subject },
      init: { redirect: 'error', credentials: 'omit' },
    });
    expect(seen[0]?.body).not.toHaveProperty('organization');
    expect(seen[0]?.headers.get('x-fields')).toMatch(/,errors,message$/);
  });

  it.each([
    [{ comment: 'Merci.', close: false, organization: null }, { comment: 'Merci.' }],
    [{ comment: '', close: true, organization: null }, { close: true }],
    [
      { comment: 'Fait.', close: true, organization: ID },
      { comment: 'Fait.', close: true, organization: ID },
    ],
  ])('answers with %j', async (answer, body) => {
    const { client, seen } = fakeClient(() => json(recorded.thread), { credential });
    await client.answerDiscussion({ portal: PORTAL, id: OTHER_ID, ...answer }, signal);
    expect(seen[0]?.body).toEqual(body);
    expect(seen[0]?.url.pathname).toBe(`/api/1/discussions/${OTHER_ID}/`);
  });

  it('says which field is refused', async () => {
    const errors = { title: 'Field is required', discussion: { 0: { content: 'Field is required' } } };
    const { client } = fakeClient(() => json({ errors, message: 'm' }, 400), { credential });
    expect(await failureFrom(client.openDiscussion(thread, signal))).toMatchObject({
      kind: 'refused',
      fields: { title: 'Field is required', comment: 'Field is required' },
    });
  });
});
