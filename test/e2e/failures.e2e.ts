import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { failureWords } from '../../components/ui/failure-words';
import type { FailureKind } from '../../lib/portal/failure';
import { press, read, see } from './act';
import { violations } from './axe';
import { until } from './browser/until';
import { world } from './here';
import { openDataset, seeList, type Visit } from './steps';
import { HOST, PORTAL } from './world';

/** Puts links into a page that has none, before Datalien is opened on it. */
function cite(tab: Page, links: Record<string, string>): Promise<void> {
  return tab.evaluate((all) => {
    const main = document.querySelector('main') ?? document.body;
    for (const [text, href] of Object.entries(all)) {
      const line = document.createElement('p');
      const link = document.createElement('a');
      link.href = href;
      link.textContent = text;
      line.append(link);
      main.append(line);
    }
  }, links);
}

describe('what goes wrong is said beside the dataset that it concerns', () => {
  const here = world();
  beforeEach(() => here().portal.reset());

  const dataset = (ref: string, host = HOST) => `https://${host}/datasets/${ref}/`;

  async function openCiting(links: Record<string, string>): Promise<Visit> {
    const { session, t, journal, pages } = here();
    const tab = await session.open(journal(pages.paths.nothing));
    await cite(tab, links);
    return { session, t, tab, popup: await session.popup(tab) };
  }

  /** The sentence for a failure of a dataset, as the catalogue has it. */
  const sentence = (kind: FailureKind, portal: string) => {
    const { t } = here();
    return failureWords({ kind }, t, 'en', { portal, subject: 'dataset' }).what;
  };

  it('private, deleted, unknown, unreachable; archived is a state; the others go on', async () => {
    const { portal } = here();
    const { datasets } = portal;
    const visit = await openCiting({
      'A private one': dataset(datasets.private.id),
      'A deleted one': dataset(datasets.deleted.id),
      'An unknown one': dataset('no-such-dataset'),
      'One out of reach': dataset('anything', 'data.gov.rs'),
      'An archived one': dataset(datasets.archived.slug),
      'A good one': dataset(datasets.trees.slug),
    });
    await seeList(visit, [datasets.trees.title, datasets.archived.title]);
    const { popup, t } = visit;
    for (const [kind, host] of [
      ['unknown', PORTAL],
      ['deleted', PORTAL],
      ['unreachable', 'data.gov.rs'],
    ] as const) {
      await see(popup, sentence(kind, host));
    }
    await see(popup, t('dataset.archived'));
    // The page's own words name what the portal does not.
    for (const words of ['A private one', 'A deleted one', 'An unknown one', 'One out of reach']) {
      await see(popup, words);
    }
    expect(await violations(popup)).toEqual([]);
    await openDataset(visit, datasets.archived.title);
    await see(popup, t('dataset.archivedWhat'));
    await visit.tab.close();
  });

  // A dataset of its own for each: what was answered once is known for a while.
  it.each([
    ['notJson', 'budget', { kind: 'html', status: 200 }],
    ['notJson', 'punctual', { kind: 'garbage' }],
    ['wrongShape', 'veryLate', { kind: 'wrongShape' }],
    ['unreachable', 'community', { kind: 'reset' }],
    ['server', 'noLicence', { kind: 'status', status: 500 }],
  ] as const)('%s, of %s: said, tried again, then shown', async (kind, name, fault) => {
    const { portal } = here();
    const { trees, [name]: failing } = portal.datasets;
    portal.fault({ match: { method: 'GET', path: `/api/1/datasets/${failing.slug}/` }, ...fault });
    const visit = await openCiting({ 'This one': dataset(failing.slug), Trees: dataset(trees.slug) });
    await seeList(visit, [trees.title]);
    await see(visit.popup, sentence(kind, PORTAL));
    expect(await violations(visit.popup)).toEqual([]);
    portal.reset();
    await press(visit.popup, 'button', visit.t('list.retryOne', { title: 'This one' }));
    await seeList(visit, [failing.title, trees.title]);
    await visit.tab.close();
  });

  it('slow: the others are there meanwhile, and after 15 s it is said', async () => {
    const { portal } = here();
    const { acronym, trees } = portal.datasets;
    portal.fault({ match: { method: 'GET', path: `/api/1/datasets/${acronym.slug}/` }, kind: 'hang' });
    const visit = await openCiting({ 'This one': dataset(acronym.slug), Trees: dataset(trees.slug) });
    await see(visit.popup, trees.title);
    expect(await read(visit.popup)).not.toContain(sentence('slow', PORTAL));
    await see(visit.popup, sentence('slow', PORTAL), 20_000);
    await visit.tab.close();
  });

  it('hostile words from the portal stay words', async () => {
    const { portal } = here();
    const { hostile } = portal.datasets;
    const visit = await openCiting({ Gardens: dataset(hostile.id) });
    await openDataset(visit, hostile.title);
    await see(visit.popup, 'ordinaire');
    await until('the description', async () => (await read(visit.popup)).includes('suit.'));
    const harm = await visit.popup.evaluate(() => ({
      pwned: 'pwned' in window,
      frames: document.querySelectorAll('iframe, form[action], object, embed').length,
      links: [...document.links]
        .map(({ protocol }) => protocol)
        .filter((one) => !/^(https?|mailto):$/.test(one)),
      images: [...document.images].filter(({ src }) => /^https?:/.test(src)).length,
    }));
    expect(harm).toEqual({ pwned: false, frames: 0, links: [], images: 0 });
    await visit.tab.close();
  });
});
