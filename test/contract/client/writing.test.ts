import { describe, expect, it } from 'vitest';
import type { NewReuse } from '../../../lib/portal/model';
import { asking, failureFrom, signal } from './ask';

const asked = await asking();
const { demo, host } = asked;
const { datasets, objects, accounts } = demo;

const article: NewReuse = {
  portal: host,
  title: 'Les arbres de Valombre',
  url: 'https://journal.example.org/2026/arbres-de-valombre',
  description: 'Un article du Relevé.',
  type: 'news_article',
  topic: 'environment_and_energy',
  tags: ['arbres'],
  datasets: [datasets.trees.id],
  organization: null,
  visibility: 'public',
};
const thread = {
  portal: host,
  subject: { class: 'Dataset', id: datasets.trees.id },
  title: 'Hauteur de l’arbre 12',
  comment: 'Je lis 120 m.\nEst-ce 12,0 m ?',
  organization: null,
} as const;

describe('a reuse', () => {
  it('is created as a draft, published, given another dataset', async () => {
    asked.as(accounts.journalist);
    const draft = await asked.client.createReuse(article, signal);
    expect(draft).toMatchObject({ private: true, url: article.url, owner: { kind: 'person' } });
    expect(draft.datasets.map((dataset) => dataset.id)).toEqual(article.datasets);
    const seenByAll = async () => {
      const all = await asked.client.allReusesOf(host, datasets.trees.id, signal);
      return all.some((reuse) => reuse.id === draft.id);
    };
    asked.as(null);
    expect(await seenByAll()).toBe(false);
    asked.as(accounts.journalist);
    expect((await asked.client.publishReuse(host, draft.id, signal)).private).toBe(false);
    const more = await asked.client.addDataset(host, draft.id, datasets.budget.id, signal);
    expect(more.datasets).toHaveLength(2);
    expect((await asked.client.addDataset(host, draft.id, datasets.budget.id, signal)).datasets).toHaveLength(
      2,
    );
    asked.as(null);
    expect(await seenByAll()).toBe(true);
  });

  it('as an organization is the organization’s', async () => {
    asked.as(accounts.journalist);
    const { releve, valombre } = objects.organizations;
    const made = await asked.client.createReuse({ ...article, organization: releve.id }, signal);
    expect(made.owner).toMatchObject({ kind: 'organization', id: releve.id });
    const foreign = { ...article, url: `${article.url}/2`, organization: valombre.id };
    expect(await failureFrom(asked.client.createReuse(foreign, signal))).toMatchObject({
      kind: 'refused',
      fields: { organization: expect.any(String) },
    });
  });

  it.each([
    ['another’s', objects.reuses.canopeeMap.url],
    ['a draft nobody sees', objects.reuses.draft.url],
    ['a deleted one', objects.reuses.deleted.url],
  ])('whose address is taken by %s: alreadyThere', async (_, url) => {
    asked.as(accounts.reader);
    const failure = await failureFrom(asked.client.createReuse({ ...article, url }, signal));
    expect(failure).toMatchObject({
      kind: 'alreadyThere',
      fields: { url: 'Cette URL est déjà enregistrée' },
    });
  });

  it.each([
    ['no title', { title: '' }, 'title'],
    ['an address on this machine', { url: 'http://localhost/article' }, 'url'],
    ['an address that the validator misreads', { url: 'https://medium.com/@jane.doe/post' }, 'url'],
    ['a tag too short', { tags: ['c'] }, 'tags'],
  ])('with %s: refused, beside its field', async (_, wrong, field) => {
    asked.as(accounts.journalist);
    const failure = await failureFrom(asked.client.createReuse({ ...article, ...wrong }, signal));
    expect(failure.kind).toBe('refused');
    expect(Object.keys(failure.fields ?? {})).toEqual([field]);
  });

  it('is not another’s to change', async () => {
    asked.as(accounts.reader);
    const { id } = objects.reuses.newsArticle;
    expect((await failureFrom(asked.client.publishReuse(host, id, signal))).kind).toBe('forbidden');
    const adding = asked.client.addDataset(host, id, datasets.bikes.id, signal);
    expect((await failureFrom(adding)).kind).toBe('forbidden');
  });

  it('cannot be made by nobody, by a spent token, or while the portal is being worked on', async () => {
    const create = async () => (await failureFrom(asked.client.createReuse(article, signal))).kind;
    expect(await create()).toBe('signedOut');
    expect(asked.wire).toHaveLength(0);
    asked.as(accounts.spent.revoked);
    expect(await create()).toBe('badToken');
    asked.as(accounts.journalist);
    demo.readOnly(true);
    expect(await create()).toBe('readOnly');
  });

  it('whose answer is lost is uncertain, and there', async () => {
    asked.as(accounts.journalist);
    demo.fault({ match: { method: 'POST', path: '/api/1/reuses/' }, kind: 'resetAfter', times: 1 });
    const failure = await failureFrom(asked.client.createReuse(article, signal));
    expect(failure).toMatchObject({ kind: 'unreachable', uncertain: true });
    const mine = await asked.client.myReuses(host, signal);
    expect(mine.filter((reuse) => reuse.url === article.url)).toHaveLength(1);
  });
});

describe('a thread', () => {
  it('is opened, answered, closed, and then closed to all', async () => {
    asked.as(accounts.journalist);
    const opened = await asked.client.openDiscussion(thread, signal);
    expect(opened).toMatchObject({ title: thread.title, subject: thread.subject, closed: null });
    expect(opened.comments.map((comment) => comment.content)).toEqual([thread.comment]);

    asked.as(accounts.producer);
    const answer = { portal: host, id: opened.id, comment: 'Oui, 12 m.', close: false, organization: null };
    const { valombre } = objects.organizations;
    const answered = await asked.client.answerDiscussion({ ...answer, organization: valombre.id }, signal);
    expect(answered.comments[1]?.author).toMatchObject({ kind: 'organization', id: valombre.id });

    asked.as(accounts.journalist);
    const closed = await asked.client.answerDiscussion({ ...answer, comment: '', close: true }, signal);
    expect(closed.closed).toMatch(/^\d{4}-/);
    expect((await failureFrom(asked.client.answerDiscussion(answer, signal))).kind).toBe('forbidden');
    const first = await asked.client.discussions(host, datasets.trees.id, 1, signal);
    expect(first.items.find((one) => one.id === opened.id)?.closed).toBe(closed.closed);
  });

  it('is not everybody’s to close; its comment is not kept then', async () => {
    asked.as(accounts.reader);
    const { id } = objects.threads.units;
    const before = await asked.client.discussion(host, id, signal);
    const closing = { portal: host, id, comment: 'Clos.', close: true, organization: null };
    expect((await failureFrom(asked.client.answerDiscussion(closing, signal))).kind).toBe('forbidden');
    const after = await asked.client.discussion(host, id, signal);
    expect(after.comments).toHaveLength(before.comments.length);
  });

  it.each([
    ['nothing in it', { title: '', comment: '' }, ['comment', 'title']],
    ['a comment over 50 000 characters', { comment: 'x'.repeat(50_001) }, ['comment']],
  ])('with %s: refused, beside its fields', async (_, wrong, fields) => {
    asked.as(accounts.journalist);
    const failure = await failureFrom(asked.client.openDiscussion({ ...thread, ...wrong }, signal));
    expect(failure.kind).toBe('refused');
    expect(Object.keys(failure.fields ?? {}).sort()).toEqual(fields);
  });

  it('of 50 000 characters, and of odd ones, goes through as it is', async () => {
    asked.as(accounts.journalist);
    for (const comment of ['x'.repeat(50_000), '<b>𝒳</b> ‮ & "\'\n\n\t.', '? %3F #']) {
      const opened = await asked.client.openDiscussion({ ...thread, comment }, signal);
      expect(opened.comments[0]?.content).toBe(comment);
    }
  });

  it('whose answer is lost is uncertain', async () => {
    asked.as(accounts.journalist);
    for (const kind of ['resetAfter', 'html'] as const) {
      demo.fault({ match: { method: 'POST', path: '/api/1/discussions/' }, kind, times: 1 });
      expect(await failureFrom(asked.client.openDiscussion(thread, signal))).toMatchObject({
        uncertain: true,
      });
    }
  });
});

describe('a credential', () => {
  it('goes to addresses of ids alone, never with a cookie, and never past a redirect', async () => {
    asked.as(accounts.journalist);
    const { renamed, private: hidden } = datasets;
    for (const ref of [renamed.slug, ...renamed.oldSlugs, hidden.slug, hidden.id])
      await asked.client.dataset({ portal: host, ref }, signal).catch(() => null);
    await asked.client.reuse(host, objects.reuses.newsArticle.slug, signal);
    await asked.client.discussions(host, datasets.trees.id, 1, signal);
    await asked.client.createReuse(article, signal);
    const keyed = demo.requests().filter(({ headers }) => headers['x-api-key']);
    expect(keyed.length).toBeGreaterThan(3);
    for (const { path, headers } of keyed) {
      expect(path).toMatch(/^\/api\/1\/(?:datasets\/[0-9a-f]{24}|discussions|reuses)\/(?:\?|$)/);
      expect(headers).not.toHaveProperty('cookie');
    }
    demo.fault({ match: { path: '/api/1/me/' }, kind: 'redirect', headers: { location: '/api/1/site/' } });
    const before = demo.requests().length;
    const credential = { way: 'token', token: accounts.journalist.token } as const;
    expect((await failureFrom(asked.client.me(host, credential, signal))).kind).toBe('unreachable');
    expect(demo.requests().length).toBe(before + 1);
  });
});
