/** The demo pages: what they cite is on the portal, in the state that they are for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPortal, startPortal } from '../../portal';
import { type DemoPages, startPages } from '../../portal/pages';

let portal: DemoPortal;
let pages: DemoPages;
beforeAll(async () => {
  portal = await startPortal();
  pages = await startPages({ portalOrigin: portal.origin });
});
afterAll(() => Promise.all([portal.close(), pages.close()]));

const html = async (path: string) => (await fetch(pages.origin + path)).text();

/** Addresses of the portal in a page, wrapped ones too, with the status that the API gives each. */
async function cited(path: string): Promise<Record<string, number>> {
  const text = (await html(path)).replaceAll('%3A', ':').replaceAll('%2F', '/');
  const found = text.matchAll(new RegExp(`${portal.origin}/(datasets|reuses|organizations)/([\\w/-]+)`, 'g'));
  const refs = new Set([...found].map(([, kind, ref]) => `${kind}/${ref?.replace(/\/discussions$/, '')}`));
  const statuses = [...refs].map(async (ref) => {
    const end = ref.startsWith('datasets/r/') ? '' : '/';
    const answer = await fetch(`${portal.origin}/api/1/${ref}${end}`, { redirect: 'manual' });
    return [ref, answer.status] as const;
  });
  return Object.fromEntries(await Promise.all(statuses));
}

describe('demo pages', () => {
  it('the article cites what is there, and what is not any more', async () => {
    const { datasets, objects } = portal;
    expect(await cited(pages.paths.article)).toEqual({
      [`datasets/${datasets.trees.slug}`]: 200,
      [`datasets/${datasets.renamed.oldSlugs[0]}`]: 308,
      [`datasets/${datasets.reused.id}`]: 200,
      [`datasets/${datasets.harvested.slug}`]: 200,
      [`datasets/r/${datasets.bikes.files[0]}`]: 302,
      [`datasets/${datasets.budget.slug}`]: 200,
      [`datasets/${datasets.archived.slug}`]: 200,
      [`datasets/${datasets.person.slug}`]: 200,
      [`datasets/${datasets.manyFiles.slug}`]: 200,
      [`datasets/${datasets.deleted.id}`]: 410,
      [`datasets/${datasets.private.id}`]: 404,
      [`reuses/${objects.reuses.canopeeMap.slug}`]: 200,
      [`organizations/${objects.organizations.valombre.slug}`]: 200,
      [`datasets/${await footerDataset()}`]: 200,
    });
  });

  it('forty datasets, all there', async () => {
    const statuses = Object.values(await cited(pages.paths.forty));
    expect([statuses.length, new Set(statuses)]).toEqual([40, new Set([200])]);
  });

  it('nothing to find on the page with nothing', async () => {
    expect(await cited(pages.paths.nothing)).toEqual({});
  });

  it('a page that a reuse has as its address', async () => {
    const path = portal.objects.reuses.newsArticle.url.replace('http://journal.example.org', '');
    expect(path).toBe(pages.paths.referenced);
    expect((await fetch(pages.origin + path)).status).toBe(200);
  });

  it('canonical addresses are on the host asked for; a picture and a PDF are served', async () => {
    expect(await html(pages.paths.article)).toContain(
      `<link rel="canonical" href="${pages.origin}${pages.paths.article}">`,
    );
    const types = ['/images/arbres.png', pages.paths.pdf].map(async (path) =>
      (await fetch(pages.origin + path)).headers.get('content-type'),
    );
    expect(await Promise.all(types)).toEqual(['image/png', 'application/pdf']);
  });
});

/** The one dataset of the footer, which every page of the newspaper has. */
async function footerDataset(): Promise<string> {
  const text = await html(pages.paths.referenced);
  return /datasets\/([0-9a-f]{24})">les menus/.exec(text)?.[1] ?? '';
}
