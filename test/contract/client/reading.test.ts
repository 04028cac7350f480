import { describe, expect, it } from 'vitest';
import { asking, failureFrom, signal } from './ask';

const asked = await asking();
const { demo, host } = asked;
const { datasets, objects, accounts } = demo;

describe('datasets', () => {
  it('by id, by slug, by an old slug, by an id in capitals: the same', async () => {
    const { renamed } = datasets;
    const refs = [renamed.id, renamed.slug, ...renamed.oldSlugs, renamed.id.toUpperCase()];
    for (const ref of refs) {
      const found = await asked.client.dataset({ portal: host, ref }, signal);
      expect(found).toMatchObject({ portal: host, id: renamed.id, slug: renamed.slug, title: renamed.title });
    }
  });

  it('the list’s facts', async () => {
    const found = await asked.client.dataset({ portal: host, ref: datasets.trees.slug }, signal);
    expect(found).toMatchObject({
      producer: { kind: 'organization', name: 'Métropole de Valombre', certified: true },
      frequency: 'quarterly',
      onTime: false,
      licence: { id: 'lov2', title: expect.stringContaining('Licence Ouverte') },
      fileCount: 3,
      private: false,
      archived: null,
      access: 'open',
    });
    expect(found.formats).toEqual(expect.arrayContaining(['CSV', 'GEOJSON', 'PDF']));
    expect(found.page).toMatch(/^http/);
  });

  it.each([
    ['archived', { archived: expect.stringMatching(/^\d{4}-/), deleted: null }],
    ['restricted', { access: 'restricted', licence: null, fileCount: 0, formats: [] }],
    ['openWithAccount', { access: 'open_with_account' }],
    ['orphan', { producer: null }],
    ['person', { producer: { kind: 'person', name: 'Samir Oualid' } }],
    ['noLicence', { licence: null }],
    ['noSlug', { slug: '' }],
    ['acronym', { acronym: expect.stringMatching(/./) }],
    ['bikes', { onTime: true }],
    ['manyFiles', { fileCount: 500, formats: ['CSV'] }],
    ['hostile', { title: expect.stringContaining('<img') }],
  ] as const)('%s: its state', async (name, expected) => {
    const found = await asked.client.dataset({ portal: host, ref: datasets[name].id }, signal);
    expect(found).toMatchObject(expected);
  });

  it.each(Object.keys(datasets) as (keyof typeof datasets)[])(
    '%s: its detail is read, or said to be hidden',
    async (name) => {
      const { id } = datasets[name];
      const hidden = /^(?:private|deleted)/.test(name);
      const read = asked.client.datasetDetail(host, id, signal);
      if (hidden) expect((await failureFrom(read)).kind).toMatch(/^(?:unknown|deleted)$/);
      else expect(await read).toMatchObject({ id, title: datasets[name].title });
    },
  );

  it('the preview’s facts, in the person’s language', async () => {
    const found = await asked.client.datasetDetail(host, datasets.trees.id, signal);
    expect(found).toMatchObject({
      frequencyLabel: 'Trimestrielle',
      coverage: { start: '2012-01-01', end: '2026-12-31' },
      contacts: [{ name: 'Service des arbres', email: 'arbres@valombre.example.org', form: null }],
      fileCount: 3,
      figures: { views: expect.any(Number), downloads: expect.any(Number), reuses: expect.any(Number) },
    });
    expect(found.formats).toContain('CSV');
    expect(found.zones.length).toBeGreaterThan(0);
    expect(found.description).toContain('## Colonnes');
    expect(found.score).toBeGreaterThan(0);
    expect(Object.keys(found.quality)).toContain('license');
  });

  it('of a portal elsewhere: where it was harvested', async () => {
    const found = await asked.client.datasetDetail(host, datasets.harvested.id, signal);
    expect(found.harvestedFrom?.domain).toBeTruthy();
    expect(found.coverage?.end).toBeNull();
  });

  it('private and deleted ones, to those who may see them', async () => {
    asked.as(accounts.producer);
    const mine = await asked.client.dataset({ portal: host, ref: datasets.private.id }, signal);
    expect(mine.private).toBe(true);
    const gone = await asked.client.dataset({ portal: host, ref: datasets.deleted.id }, signal);
    expect(gone.deleted).toMatch(/^\d{4}-/);
    const own = await failureFrom(
      asked.client.dataset({ portal: host, ref: datasets.privatePerson.id }, signal),
    );
    expect(own.kind).toBe('unknown');
  });

  it('after signing out, what only the account could see is not remembered', async () => {
    asked.as(accounts.producer);
    const wanted = { portal: host, ref: datasets.private.id };
    await asked.client.dataset(wanted, signal);
    asked.as(null);
    expect((await failureFrom(asked.client.dataset(wanted, signal))).kind).toBe('unknown');
  });
});

describe('files', () => {
  it('come by twenties, and end', async () => {
    const { id } = datasets.fortyFiles;
    const pages = await Promise.all([1, 2, 3].map((page) => asked.client.files(host, id, page, signal)));
    expect(pages.map(({ items, total, more }) => [items.length, total, more])).toEqual([
      [20, 40, true],
      [20, 40, false],
      [0, 40, false],
    ]);
    const ids = pages.flatMap((page) => page.items.map((file) => file.id));
    expect(new Set(ids).size).toBe(40);
  });

  it('with what the portal’s checks found', async () => {
    const { items } = await asked.client.files(host, datasets.trees.id, 1, signal);
    expect(items.find((file) => file.format === 'PDF')).toMatchObject({
      type: 'documentation',
      size: 245_760,
      available: false,
      checkedAt: expect.stringMatching(/^\d{4}-/),
    });
  });

  it('with hostile addresses: none', async () => {
    const { items } = await asked.client.files(host, datasets.hostile.id, 1, signal);
    expect(items[0]?.url).toBeNull();
  });

  it('by UUID lead to their dataset; of a hidden one they do not', async () => {
    const [uuid = ''] = datasets.trees.files;
    const reference = { portal: host, kind: 'resource', ref: uuid } as const;
    const found = await asked.client.resolve(reference, signal);
    expect([found.dataset.id, found.file?.id]).toEqual([datasets.trees.id, uuid]);
    for (const name of ['private', 'deleted'] as const) {
      const hidden = { ...reference, ref: datasets[name].files[0] ?? '' };
      expect((await failureFrom(asked.client.resolve(hidden, signal))).kind).toMatch(/^(?:unknown|deleted)$/);
    }
  });

  it('pointed at inside a dataset’s link', async () => {
    const [, second = ''] = datasets.trees.files;
    const link = { portal: host, kind: 'dataset', ref: datasets.trees.slug, resource: second } as const;
    expect((await asked.client.resolve(link, signal)).file?.id).toBe(second);
    const foreign = { ...link, resource: datasets.bikes.files[0] ?? '' };
    expect((await asked.client.resolve(foreign, signal)).file).toBeUndefined();
  });
});

describe('lists', () => {
  it('licences, types, topics, suggestions', async () => {
    expect((await asked.client.licences(host, signal)).map((licence) => licence.id)).toContain('lov2');
    const { types, topics } = await asked.client.reuseChoices(host, signal);
    expect(types).toContainEqual({ id: 'news_article', label: 'Article de presse' });
    expect([types.length, topics.length]).toEqual([8, 15]);
    expect((await asked.client.search(host, 'ARBRES', signal)).map((found) => found.id)).toContain(
      datasets.trees.id,
    );
    expect(await asked.client.search(host, 'rien de tel ?', signal)).toEqual([]);
    expect(await asked.client.tagSuggest(host, 'arb', signal)).toContain('arbres');
  });
});

describe('reuses', () => {
  it('of a dataset, page by page, without drafts for strangers', async () => {
    const { id } = datasets.trees;
    const first = await asked.client.datasetReuses(host, id, 1, signal);
    expect(first.items.some((reuse) => reuse.private || reuse.canEdit)).toBe(false);
    expect(first.items[0]?.datasets.length).toBeGreaterThan(0);
    const all = await asked.client.allReusesOf(host, id, signal);
    expect(all).toHaveLength(first.total);
    const past = await asked.client.datasetReuses(host, id, 99, signal);
    expect([past.items, past.more]).toEqual([[], false]);
  });

  it('one’s own among them, and alone', async () => {
    asked.as(accounts.journalist);
    const { orgDraft, draft, deleted } = objects.reuses;
    const all = await asked.client.allReusesOf(host, datasets.trees.id, signal);
    expect(all.find((reuse) => reuse.id === orgDraft.id)).toMatchObject({ private: true, canEdit: true });
    const mine = await asked.client.myReuses(host, signal);
    expect(mine.map((reuse) => reuse.id)).toEqual(
      expect.arrayContaining([orgDraft.id, draft.id, deleted.id]),
    );
    expect(mine.find((reuse) => reuse.id === deleted.id)?.deleted).toMatch(/^\d{4}-/);
  });

  it('by slug and by id', async () => {
    const { id, slug, url } = objects.reuses.newsArticle;
    for (const ref of [id, slug])
      expect(await asked.client.reuse(host, ref, signal)).toMatchObject({ id, url });
    const { draft } = objects.reuses;
    expect((await failureFrom(asked.client.reuse(host, draft.id, signal))).kind).toBe('unknown');
    asked.as(accounts.journalist);
    expect((await asked.client.reuse(host, draft.id, signal)).private).toBe(true);
  });
});

describe('discussions', () => {
  it('open first, each thread once', async () => {
    const seen: { id: string; closed: boolean }[] = [];
    let more = true;
    for (let page = 1; more; page += 1) {
      const found = await asked.client.discussions(host, datasets.budget.id, page, signal);
      seen.push(...found.items.map(({ id, closed }) => ({ id, closed: closed !== null })));
      more = found.more;
      if (!more) expect(seen).toHaveLength(found.total);
    }
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen.map((thread) => thread.id)).size).toBe(seen.length);
    expect(seen.map((thread) => thread.closed)).toEqual(seen.map((thread) => thread.closed).sort());
  });

  it('latest activity first among the open ones', async () => {
    const { items } = await asked.client.discussions(host, datasets.trees.id, 1, signal);
    const open = items
      .filter((thread) => !thread.closed)
      .map((thread) => Date.parse(thread.lastActivity ?? ''));
    expect(open).toEqual([...open].sort((a, b) => b - a));
  });

  it('of a dataset without any', async () => {
    const none = await asked.client.discussions(host, datasets.noFiles.id, 1, signal);
    expect(none).toEqual({ items: [], total: 0, page: 1, more: false });
  });

  it('one thread, and what one may do to it', async () => {
    const { units } = objects.threads;
    const read = () => asked.client.discussion(host, units.id, signal);
    expect((await read()).can).toEqual({ close: false, edit: false, delete: false });
    asked.as(accounts.journalist);
    const mine = await read();
    expect(mine).toMatchObject({ subject: { class: 'Dataset', id: units.dataset }, can: { close: true } });
    expect(mine.comments[0]).toMatchObject({ index: 0, author: { kind: 'person', name: 'Claire Martin' } });
  });
});

describe('other objects', () => {
  it('each by slug or id', async () => {
    const { organizations, reuses, dataservice, topic, threads } = objects;
    const wanted = [
      ['organization', organizations.valombre.slug, organizations.valombre.id],
      ['reuse', reuses.newsArticle.slug, reuses.newsArticle.id],
      ['dataservice', dataservice.slug, dataservice.id],
      ['topic', topic.slug, topic.id],
      ['discussion', `${threads.units.id}-1`, threads.units.id],
    ] as const;
    for (const [kind, ref, id] of wanted) {
      const found = await asked.client.otherObject({ portal: host, kind, ref }, signal);
      expect(found).toMatchObject({
        kind,
        id,
        dataset: kind === 'discussion' ? threads.units.dataset : null,
      });
      expect(found.title).not.toBe('');
    }
    const { deleted } = organizations;
    const gone = asked.client.otherObject({ portal: host, kind: 'organization', ref: deleted.id }, signal);
    expect((await failureFrom(gone)).kind).toBe('deleted');
  });
});

describe('the account', () => {
  it('of a token', async () => {
    const credential = { way: 'token', token: accounts.journalist.token } as const;
    const account = await asked.client.me(host, credential, signal);
    expect(account).toMatchObject({ id: accounts.journalist.id, name: 'Claire Martin', way: 'token' });
    const releve = objects.organizations.releve.id;
    expect(account.organizations).toContainEqual(expect.objectContaining({ id: releve, canPublish: true }));
  });

  it.each([
    ['wrong', 'udata_nothing'],
    ['revoked', accounts.spent.revoked],
    ['expired', accounts.spent.expired],
  ])('of a %s token: nobody’s', async (_, token) => {
    const failure = await failureFrom(asked.client.me(host, { way: 'token', token }, signal));
    expect(failure.kind).toBe('badToken');
    expect(JSON.stringify(failure)).not.toContain(token);
    asked.as(token);
    expect((await asked.client.datasetReuses(host, datasets.trees.id, 1, signal)).total).toBeGreaterThan(0);
    expect(asked.badTokens).toEqual([host]);
  });

  it('of no session: signed out', async () => {
    expect((await failureFrom(asked.client.me(host, { way: 'session' }, signal))).kind).toBe('signedOut');
  });
});
