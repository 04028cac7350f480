import { describe, expect, it } from 'vitest';
import { fill, fillSecret, find, has, held, press, read, see } from './act';
import { reusesOf } from './ask';
import { violations } from './axe';
import { world } from './here';
import {
  back,
  completeReuse,
  openDataset,
  openOn,
  openReuseForm,
  reopen,
  seeAccount,
  seeKept,
  seeList,
  signInByToken,
  signOut,
} from './steps';
import { PORTAL } from './world';

const TOPIC = 'environment_and_energy';

describe('a reuse', () => {
  const here = world();

  it('refuses a wrong token in words, takes one pasted with spaces around, and keeps it out of sight', async () => {
    const { session, t, portal, journal, pages } = here();
    const { journalist, spent } = portal.accounts;
    const visit = await openOn(session, t, journal(pages.paths.article));
    await signInByToken(visit, PORTAL, spent.revoked);
    await see(visit.popup, t('account.token.wrong', { portal: PORTAL }));
    expect(await violations(visit.popup)).toEqual([]);
    await fillSecret(visit.popup, t('account.token.label'), `  ${journalist.token} `);
    await press(visit.popup, 'button', t('account.token.check'));
    await seeAccount(visit, PORTAL, journalist.name);
    expect(await visit.popup.content()).not.toContain(journalist.token);
    expect(portal.requests().some(({ path }) => path.includes(journalist.token))).toBe(false);
    await visit.tab.close();
  });

  it('is prefilled, keeps place and text through a closed popup, and is made on the portal', async () => {
    const { session, t, portal, journal, pages } = here();
    const { trees } = portal.datasets;
    const { journalist } = portal.accounts;
    const visit = await openOn(session, t, journal(pages.paths.article));
    await seeAccount(visit, PORTAL, journalist.name);
    await seeList(visit, [trees.title]);
    await openReuseForm(visit);
    await expect
      .poll(() => held(visit.popup, 'textbox', t('reuse.field.title')), { timeout: 10_000 })
      .toBe('Où sont passés les arbres remarquables ?');
    await expect
      .poll(() => held(visit.popup, 'textbox', t('reuse.field.url')), { timeout: 10_000 })
      .toBe(journal(pages.paths.article));
    expect(await held(visit.popup, 'textbox', t('reuse.field.description'))).toContain('Le Relevé a comparé');
    expect(await violations(visit.popup)).toEqual([]);

    // Nothing chosen yet: what is missing is named, beside the field and above the button.
    await press(visit.popup, 'button', t('reuse.publish'));
    await see(visit.popup, t('reuse.problem.topicEmpty'));
    expect(await violations(visit.popup)).toEqual([]);
    expect(await reusesOf(portal, trees.id)).not.toContainEqual(
      expect.objectContaining({ url: journal(pages.paths.article) }),
    );

    await fill(visit.popup, t('reuse.field.url'), 'http://localhost/article');
    await press(visit.popup, 'button', t('reuse.publish'));
    await see(visit.popup, t('reuse.problem.url.local'));
    await fill(visit.popup, t('reuse.field.url'), journal(pages.paths.article));
    await fill(visit.popup, t('reuse.field.title'), 'Où sont passés les arbres ?');
    await completeReuse(visit, { topic: TOPIC });
    await seeKept(visit, TOPIC);
    await reopen(visit);
    await expect
      .poll(() => held(visit.popup, 'textbox', t('reuse.field.title')), { timeout: 10_000 })
      .toBe('Où sont passés les arbres ?');
    await expect
      .poll(() => held(visit.popup, 'combobox', t('reuse.field.topic')), { timeout: 10_000 })
      .toBe(TOPIC);

    await press(visit.popup, 'button', t('reuse.publish'));
    await see(visit.popup, t('reuse.done.isPublished'));
    expect(await violations(visit.popup)).toEqual([]);
    const made = (await reusesOf(portal, trees.id)).filter(({ url }) => url === journal(pages.paths.article));
    expect(made).toMatchObject([
      {
        title: 'Où sont passés les arbres ?',
        topic: TOPIC,
        type: 'news_article',
        private: false,
        owner: { id: journalist.id },
      },
    ]);
    await visit.tab.close();
  });

  it('that is there already is announced before any form', async () => {
    const { session, t, portal, journal, pages } = here();
    const { trees } = portal.datasets;
    const visit = await openOn(session, t, journal(pages.paths.referenced));
    await openDataset(visit, trees.title);
    await openReuseForm(visit);
    await see(visit.popup, t('reuse.duplicate.title'));
    await see(visit.popup, portal.objects.reuses.newsArticle.title);
    expect(await has(visit.popup, 'textbox', t('reuse.field.title'))).toBe(false);
    expect(await violations(visit.popup)).toEqual([]);
    await visit.tab.close();
  });

  it('can be written signed out; signing out erases the account', async () => {
    const { session, t, portal, journal, pages } = here();
    const { journalist, reader } = portal.accounts;
    const visit = await openOn(session, t, journal(pages.paths.blog));
    await signOut(visit, PORTAL, journalist.name);
    await seeList(visit, [portal.datasets.bikes.title]);
    await openReuseForm(visit);
    await completeReuse(visit, { topic: 'transport_and_mobility' });
    await press(visit.popup, 'button', t('reuse.signIn'));
    await fillSecret(visit.popup, t('account.token.label'), reader.token);
    await press(visit.popup, 'button', t('account.token.check'));
    // Back in the form, as it was left.
    await expect
      .poll(() => held(visit.popup, 'combobox', t('reuse.field.topic')), { timeout: 10_000 })
      .toBe('transport_and_mobility');
    await find(visit.popup, 'button', t('reuse.publish'));
    await press(visit.popup, 'button', t('reuse.publish'));
    await see(visit.popup, t('reuse.done.isPublished'));
    expect(await read(visit.popup)).toContain('Counting bikes');
    const made = await reusesOf(portal, portal.datasets.bikes.id);
    expect(made).toContainEqual(
      expect.objectContaining({
        url: journal(pages.paths.blog),
        owner: expect.objectContaining({ id: reader.id }),
      }),
    );
    await visit.tab.close();
  });

  it('made twice in a row on one page is offered once', async () => {
    const { session, t, portal, journal, pages } = here();
    const visit = await openOn(session, t, journal(pages.paths.untitled));
    await seeList(visit, [portal.datasets.budget.title]);
    await openReuseForm(visit);
    await fill(visit.popup, t('reuse.field.title'), 'Notes sur le budget');
    await fill(visit.popup, t('reuse.field.description'), 'Notes de travail.');
    await completeReuse(visit, { topic: 'politics_and_public_life', type: 'post' });
    await press(visit.popup, 'button', t('reuse.publish'));
    await see(visit.popup, t('reuse.done.isPublished'));
    await back(visit);
    await visit.tab.close();
    const again = await openOn(session, t, journal(pages.paths.untitled));
    await seeList(again, [portal.datasets.budget.title]);
    await openReuseForm(again);
    await see(again.popup, t('reuse.duplicate.title'));
    await see(again.popup, 'Notes sur le budget');
    await again.tab.close();
  });
});
