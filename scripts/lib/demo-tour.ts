import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { press, see } from '../../test/e2e/act';
import { reusesOf, threadsOf } from '../../test/e2e/ask';
import {
  backToList,
  completeReuse,
  openDataset,
  openDiscussion,
  openOn,
  openPart,
  openReuseForm,
  seeAccount,
  seeList,
  signInByToken,
  type Visit,
} from '../../test/e2e/steps';
import { words } from '../../test/e2e/words';
import { ROOT } from './build';
import { DEMO_HOST, type Demo } from './demo';
import { duration, say } from './say';

const FOLDER = join(ROOT, '.output', 'demo');
const TITLE = 'Dix-sept arbres du quai des Tanneurs';
const TEXT = 'Ils sont debout, mais ne figurent plus au fichier de 2026. Est-ce voulu ?';

/**
 * Does the main job as a person would, without a screen: prints each step with its time, saves a picture of each.
 *
 * @throws where a step does not end as it should, with a sentence that says which
 */
export async function tour(demo: Demo): Promise<void> {
  const { session, portal, article } = demo;
  const { trees } = portal.datasets;
  const { journalist } = portal.accounts;
  const t = await words('en');
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  let visit: Visit | undefined;
  /** What the picture shows, where it is not the popup. */
  let shown: Page | undefined;
  let n = 0;

  async function step(what: string, run: () => Promise<unknown>): Promise<void> {
    const start = performance.now();
    try {
      await run();
    } catch (reason) {
      await visit?.popup.screenshot({ path: join(FOLDER, 'failed.png') }).catch(() => undefined);
      const why = reason instanceof Error ? reason.message : String(reason);
      throw new Error(`“${what}” did not end as it should: ${why}`);
    }
    const took = duration(performance.now() - start);
    n += 1;
    const name = `${String(n).padStart(2, '0')}-${what.toLowerCase().replace(/[^a-z]+/g, '-')}.png`;
    await (shown ?? visit?.popup)?.screenshot({ path: join(FOLDER, name) });
    say(`  ${what.padEnd(44)} ${took.padStart(8)}   ${name}`);
  }
  /** @returns the visit, which the first step makes */
  const here = (): Visit => {
    if (!visit) throw new Error('Datalien is not open');
    return visit;
  };

  await step('Open Datalien on the article', async () => {
    visit = await openOn(session, t, article);
    await seeList(visit, [trees.title]);
  });
  await step('Preview a dataset', () => openDataset(here(), trees.title));
  await step('Look at its files', async () => {
    await openPart(here(), 'files');
    await see(here().popup, 'arbres-remarquables-2026.csv');
  });
  await step(`Sign in as ${journalist.name}`, async () => {
    await signInByToken(here(), DEMO_HOST, journalist.token);
    await seeAccount(here(), DEMO_HOST, journalist.name);
  });
  await step('Open the form of a reuse', async () => {
    await backToList(here());
    await openReuseForm(here());
    await completeReuse(here(), { topic: 'environment_and_energy' });
  });
  await step('Reference the article as a reuse', async () => {
    await press(here().popup, 'button', t('reuse.publish'));
    await see(here().popup, t('reuse.done.isPublished'));
  });
  await step('Open a discussion', async () => {
    await press(here().popup, 'button', t('ui.back'));
    await openDataset(here(), trees.title);
    await openDiscussion(here(), TITLE, TEXT);
  });
  await step('Find both on the portal', async () => {
    const reuse = (await reusesOf(portal, trees.id)).find(({ url }) => url === article);
    if (!reuse || reuse.private) throw new Error('the portal does not list the reuse');
    const thread = (await threadsOf(portal, trees.id)).find(({ title }) => title === TITLE);
    if (!thread?.discussion[0]?.content.includes(article))
      throw new Error('the portal does not have the discussion');
    shown = await session.open(`http://${DEMO_HOST}/reuses/${reuse.id}/`);
  });
}
