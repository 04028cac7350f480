import { describe, expect, it } from 'vitest';
import { find, press, see } from './act';
import { violations } from './axe';
import { kind, world } from './here';
import { openOn, pasteLink, reopen, seeList } from './steps';
import { HOST } from './world';

/** The browser's own look at pages, as an extension's page may read it. */
interface WithRules {
  chrome: {
    declarativeContent: { onPageChanged: { getRules(take: (rules: unknown[]) => void): void } };
  };
}

describe('the page that Datalien is opened on', () => {
  const here = world();

  it('cites nothing: a link is pasted instead; one that leads nowhere known is refused in words', async () => {
    const { session, t, portal, journal, pages } = here();
    const { bikes } = portal.datasets;
    const visit = await openOn(session, t, journal(pages.paths.nothing));
    await see(visit.popup, t('list.empty'));
    expect(await violations(visit.popup)).toEqual([]);
    await pasteLink(visit, 'https://data.gouv.fr.evil.example/datasets/anything/');
    await see(visit.popup, t('list.notALink'));
    await pasteLink(visit, ` https://${HOST}/datasets/${bikes.slug}/ `);
    await seeList(visit, [bikes.title]);
    expect(await violations(visit.popup)).toEqual([]);
    await visit.tab.close();
  });

  it('has no title: its datasets are shown all the same', async () => {
    const { session, t, portal, journal, pages } = here();
    const visit = await openOn(session, t, journal(pages.paths.untitled));
    await seeList(visit, [portal.datasets.budget.title]);
    await visit.tab.close();
  });

  it('is the browser’s own: said, with a way on', async () => {
    const { session, t } = here();
    await session.openOwnPage();
    const popup = await session.popup();
    await see(popup, t('list.blocked.browser'));
    await see(popup, t('list.blockedWays'));
    expect(await violations(popup)).toEqual([]);
  });

  it('is a PDF: said', async () => {
    const { session, t, journal, pages } = here();
    const tab = await session.browser.newPage();
    await tab.goto(journal(pages.paths.pdf)).catch(() => undefined);
    const popup = await session.popup(tab);
    await see(popup, t('list.blocked.pdf'));
    await tab.close();
  });

  if (kind === 'chromium')
    it('lights the icon up by rules of the browser, one a portal', async () => {
      const { session } = here();
      const page = await session.extensionPage('/icon/16.png');
      const rules = await page.evaluate(
        () =>
          new Promise<unknown[]>((resolve) => {
            (globalThis as unknown as WithRules).chrome.declarativeContent.onPageChanged.getRules(resolve);
          }),
      );
      expect(rules.length).toBeGreaterThanOrEqual(6);
      expect(JSON.stringify(rules)).toContain('www.data.gouv.fr');
      await page.close();
    });

  it('changes while Datalien is open: what it adds is listed', async () => {
    const { session, t, portal, journal, pages } = here();
    const { trees, budget } = portal.datasets;
    const tab = await session.open(journal(pages.paths.app));
    await tab.waitForSelector('#more');
    const visit = { session, t, tab, popup: await session.popup(tab) };
    await seeList(visit, [trees.title]);
    // Where the popup stands in a tab, it hides the page; hidden pages are not followed.
    if (kind === 'firefox') await tab.bringToFront();
    await tab.evaluate(() => document.getElementById('more')?.click());
    await seeList(visit, [trees.title, budget.title]);
    await tab.close();
  });

  it('is listed also after the background was ended by the browser', async () => {
    const { session, t, portal, journal, pages } = here();
    const { trees, renamed } = portal.datasets;
    const visit = await openOn(session, t, journal(pages.paths.article));
    await seeList(visit, [trees.title]);
    await session.killBackground();
    await press(visit.popup, 'button', renamed.title);
    await see(visit.popup, t('dataset.particulars'));
    await session.killBackground();
    await reopen(visit);
    await find(visit.popup, 'heading', t('dataset.dataset'));
    await see(visit.popup, t('dataset.particulars'));
    await visit.tab.close();
  });
});
