import { describe, expect, it } from 'vitest';
import { fill, find, press, see } from './act';
import { threadsOf } from './ask';
import { violations } from './axe';
import { until } from './browser/until';
import { world } from './here';
import {
  answer,
  openDataset,
  openDiscussion,
  openOn,
  openPart,
  reopen,
  seeAccount,
  seeKept,
  signInBySession,
} from './steps';
import { PORTAL } from './world';

const TITLE = 'Dix-sept arbres du quai des Tanneurs';
const TEXT = 'Ils sont debout, mais plus au fichier. Est-ce voulu ?';

describe('a discussion', () => {
  const here = world();

  it('signs in with the portal’s own session, its login page opened when needed, and notices', async () => {
    const { session, t, portal, journal, pages, kind } = here();
    const { producer } = portal.accounts;
    const visit = await openOn(session, t, journal(pages.paths.article));
    await signInBySession(visit, PORTAL, producer);
    // Chromium's popup closes when another tab comes to the front; Firefox's stands in a tab here.
    if (kind === 'chromium') await reopen(visit);
    else await visit.popup.bringToFront();
    await seeAccount(visit, PORTAL, producer.name);
    // Nothing secret was kept for it: the portal's cookie is the portal's.
    expect(portal.requests().some(({ headers }) => headers['x-api-key'] || headers.authorization)).toBe(
      false,
    );
    await visit.tab.close();
  });

  it('is opened on the portal, with the page’s address, and answered', async () => {
    const { session, t, portal, journal, pages } = here();
    const { trees } = portal.datasets;
    const { producer } = portal.accounts;
    const visit = await openOn(session, t, journal(pages.paths.article));
    await openDataset(visit, trees.title);
    await openPart(visit, 'discussions');
    await see(visit.popup, portal.objects.threads.units.title);
    await openDiscussion(visit, TITLE, TEXT);
    expect(await violations(visit.popup)).toEqual([]);
    await answer(visit, 'Nous vérifions.');
    expect(await violations(visit.popup)).toEqual([]);

    const made = (await threadsOf(portal, trees.id)).filter(({ title }) => title === TITLE);
    expect(made).toHaveLength(1);
    expect(made[0]?.discussion).toMatchObject([
      { posted_by: { id: producer.id }, content: expect.stringContaining(TEXT) },
      { posted_by: { id: producer.id }, content: 'Nous vérifions.' },
    ]);
    expect(made[0]?.discussion[0]?.content).toContain(journal(pages.paths.article));
    await visit.tab.close();
  });

  it('of somebody else is read and answered; a closed popup keeps the words', async () => {
    const { session, t, portal, journal, pages } = here();
    const { trees } = portal.datasets;
    const { units } = portal.objects.threads;
    const visit = await openOn(session, t, journal(pages.paths.article));
    await openDataset(visit, trees.title);
    await openPart(visit, 'discussions');
    await press(visit.popup, 'button', units.title);
    const reply = await find(visit.popup, 'textbox', t('discussion.yourReply'));
    await reply.type('En centimètres, à 1,30 m.');
    await seeKept(visit, 'En centimètres, à 1,30 m.');
    await reopen(visit);
    const kept = await find(visit.popup, 'textbox', t('discussion.yourReply'));
    expect(await kept.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
      'En centimètres, à 1,30 m.',
    );
    await press(visit.popup, 'button', t('discussion.publishReply'));
    const said = await until('the reply on the portal', async () => {
      const thread = (await threadsOf(portal, trees.id)).find(({ id }) => id === units.id);
      const last = thread?.discussion.at(-1);
      return last?.content.startsWith('En') ? last : null;
    });
    expect(said.content).toBe('En centimètres, à 1,30 m.');
    await see(visit.popup, said.content);
    await visit.tab.close();
  });

  it('refuses empty words and 50 001 characters, beside the field', async () => {
    const { session, t, portal, journal, pages } = here();
    const visit = await openOn(session, t, journal(pages.paths.article));
    await openDataset(visit, portal.datasets.renamed.title);
    await press(visit.popup, 'button', t('list.ask'));
    await press(visit.popup, 'button', t('discussion.openIt'));
    await see(visit.popup, t('discussion.problem.titleBlank'));
    await see(visit.popup, t('discussion.problem.commentBlank'));
    expect(await violations(visit.popup)).toEqual([]);
    await fill(visit.popup, t('discussion.title'), 'Trop long');
    await fill(visit.popup, t('discussion.question'), 'a'.repeat(50_001));
    await press(visit.popup, 'button', t('discussion.openIt'));
    await see(visit.popup, t('discussion.problem.commentLong'));
    expect((await threadsOf(portal, portal.datasets.renamed.id)).map(({ title }) => title)).not.toContain(
      'Trop long',
    );
    await visit.tab.close();
  });
});
