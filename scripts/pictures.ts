/** `npm run pictures`: the README's pictures, from the running product. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../lib/i18n';
import { press, see } from '../test/e2e/act';
import {
  backToList,
  openDataset,
  openPart,
  openReuseForm,
  seeAccount,
  seeList,
  signInByToken,
} from '../test/e2e/steps';
import { PORTAL, startWorld } from '../test/e2e/world';
import { ensureBuilt, ROOT } from './lib/build';
import { inWords, say } from './lib/say';

const FOLDER = join(ROOT, 'docs', 'pictures');

/** A picture that weighs more is no picture for a README. */
const LIMIT = 150_000;

async function save(page: Page, name: string): Promise<void> {
  // The pointer rests where it changes nothing.
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const picture = await page.screenshot();
  if (picture.length > LIMIT) throw new Error(`${name} weighs ${picture.length} bytes, more than ${LIMIT}.`);
  await writeFile(join(FOLDER, `${name}.png`), picture);
  say(`  docs/pictures/${name}.png`);
}

async function take(language: Language, dark: boolean): Promise<void> {
  const world = await startWorld('chromium', { language, dark });
  try {
    const { session, portal, t, journal, pages } = world;
    const { trees } = portal.datasets;
    const { journalist } = portal.accounts;
    const theme = `${language}-${dark ? 'dark' : 'light'}`;
    const tab = await session.open(journal(pages.paths.article));
    const visit = { session, t, tab, popup: await session.portrait(tab) };
    await seeList(visit, [trees.title]);
    await signInByToken(visit, PORTAL, journalist.token);
    await seeAccount(visit, PORTAL, journalist.name);
    await seeList(visit, [trees.title]);
    await save(visit.popup, `list-${theme}`);
    if (dark) return;
    await openDataset(visit, trees.title);
    await save(visit.popup, `dataset-${theme}`);
    await openPart(visit, 'discussions');
    await press(visit.popup, 'button', portal.objects.threads.units.title);
    await see(visit.popup, t('discussion.yourReply'));
    await see(visit.popup, t('discussion.producer'));
    await save(visit.popup, `discussion-${theme}`);
    await press(visit.popup, 'button', t('ui.back'));
    await backToList(visit);
    await openReuseForm(visit);
    await see(visit.popup, t('reuse.publish'));
    await save(visit.popup, `reuse-${theme}`);
  } finally {
    await world.close();
  }
}

async function main(): Promise<void> {
  await ensureBuilt('chrome');
  await mkdir(FOLDER, { recursive: true });
  for (const language of ['en', 'fr'] as const) {
    await take(language, false);
    await take(language, true);
  }
}

main().catch((reason: unknown) => {
  say(inWords(reason));
  process.exitCode = 1;
});
