import { describe, expect, it } from 'vitest';
import { press, see } from './act';
import { violations } from './axe';
import { backToList, openDataset, openPart, openReuseForm, seeList } from './steps';
import { PORTAL, startWorld } from './world';

/** In a browser that speaks the language: Chromium alone (see vitest.config.ts), Firefox would need its packs. */
describe.each(['fr', 'de', 'pt'] as const)('in %s', (language) => {
  it.each([false, true])('every screen reads and fits (dark: %s)', async (dark) => {
    const world = await startWorld('chromium', { language, dark });
    try {
      const { session, t, portal, journal, pages } = world;
      const { trees } = portal.datasets;
      const tab = await session.open(journal(pages.paths.article));
      const popup = await session.portrait(tab);
      const visit = { session, t, tab, popup };
      const fine = async () => expect(await violations(popup)).toEqual([]);
      await seeList(visit, [trees.title]);
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
      await fine();
      await openDataset(visit, trees.title);
      await fine();
      await openPart(visit, 'discussions');
      await press(popup, 'button', portal.objects.threads.units.title);
      await see(popup, t('discussion.yourReply'));
      await fine();
      await press(popup, 'button', t('ui.back'));
      await backToList(visit);
      await openReuseForm(visit);
      await see(popup, t('reuse.field.topic'));
      await fine();
      await press(popup, 'button', t('account.signInTo', { portal: PORTAL }));
      await see(popup, t('account.token.title'));
      await fine();
    } finally {
      await world.close();
    }
  });
});
