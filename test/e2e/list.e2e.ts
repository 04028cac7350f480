import { describe, expect, it } from 'vitest';
import type { LoggedRequest } from '../portal/state';
import { read, see } from './act';
import { violations } from './axe';
import { world } from './here';
import { openDataset, openOn, openPart, seeList } from './steps';

/** What the extension asked: pages ask for nothing there. Preflights are the browser's own. */
const asked = (requests: readonly LoggedRequest[]) =>
  requests.filter(({ method, path }) => method !== 'OPTIONS' && path.startsWith('/api/'));

/** Datasets of the article that are asked for at once, besides those whose titles are looked for. */
const AT_ONCE_BESIDES = 4;

describe('the list', () => {
  const here = world();

  it('asks the portal nothing before Datalien is opened', async () => {
    const { session, portal, journal, pages } = here();
    const tab = await session.open(journal(pages.paths.article));
    await tab.waitForFunction(() => document.readyState === 'complete');
    expect(asked(portal.requests())).toEqual([]);
    await tab.close();
  });

  it('shows every dataset that the page cites, in the order of the page', async () => {
    const { session, t, portal, journal, pages } = here();
    const { datasets } = portal;
    const before = portal.requests().length;
    const visit = await openOn(session, t, journal(pages.paths.article));
    const titles = [
      datasets.trees,
      datasets.renamed,
      datasets.reused,
      datasets.harvested,
      datasets.bikes,
      datasets.budget,
    ];
    await seeList(
      visit,
      titles.map(({ title }) => title),
    );
    const text = await read(visit.popup);
    const places = titles.map(({ title }) => text.indexOf(title));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    // What is on screen, once each; one question for the licences' names, one for each link to a file.
    const made = asked(portal.requests().slice(before)).filter(({ status }) => status !== 308);
    const files = made.filter(({ path }) => path.startsWith('/api/2/datasets/resources/'));
    const shown = titles.length + AT_ONCE_BESIDES;
    expect(made.length - files.length).toBeLessThanOrEqual(shown + 1);
    expect(new Set(made.map(({ path }) => path)).size).toBe(made.length);
    expect(await violations(visit.popup)).toEqual([]);
    await visit.tab.close();
  });

  it('previews a dataset: description, producer, freshness, licence, files, reuses, discussions', async () => {
    const { session, t, portal, journal, pages } = here();
    const { trees } = portal.datasets;
    const visit = await openOn(session, t, journal(pages.paths.article));
    await openDataset(visit, trees.title);
    const { popup } = visit;
    for (const words of ['Métropole de Valombre', t('dataset.frequency'), t('dataset.licence'), 'Colonnes']) {
      await see(popup, words);
    }
    expect(await violations(popup)).toEqual([]);
    for (const [part, words] of [
      ['files', 'arbres-remarquables-2026.csv'],
      ['reuses', 'Carte des platanes centenaires'],
      ['discussions', portal.objects.threads.units.title],
    ] as const) {
      await openPart(visit, part);
      await see(popup, words);
      expect(await violations(popup)).toEqual([]);
    }
    await visit.tab.close();
  });
});
