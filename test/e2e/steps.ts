/**
 * A person's steps through Datalien, each of which ends when the person sees that it is done. The flows, the
 * demonstration and the pictures are made of them, in any language.
 */
import type { TFunction } from 'i18next';
import type { Page } from 'puppeteer-core';
import { choose, fill, fillSecret, find, has, held, press, pressStarting, read, see } from './act';
import { until } from './browser/until';
import type { Session } from './driver';

/** Somebody who reads a page with Datalien open on it. */
export interface Visit {
  session: Session;
  t: TFunction;
  tab: Page;
  popup: Page;
}

/** Opens a page and Datalien on it. */
export async function openOn(session: Session, t: TFunction, url: string): Promise<Visit> {
  const tab = await session.open(url);
  return { session, t, tab, popup: await session.popup(tab) };
}

/** Closes the popup (a click anywhere does) and opens it again. */
export async function reopen(visit: Visit): Promise<void> {
  await visit.popup.close().catch(() => undefined);
  visit.popup = await visit.session.popup(visit.tab);
}

/** Waits until words that were just typed are kept (the design allows 300 ms), so that closing loses none. */
export async function seeKept({ popup }: Visit, words: string): Promise<void> {
  await until(
    `“${words}” to be kept`,
    () =>
      popup.evaluate(async (wanted) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(): Promise<object> } } };
        };
        return JSON.stringify(await chrome.storage.local.get()).includes(wanted);
      }, words),
    2_000,
  );
}

/** Waits until every dataset of the list has come or said why not, and some titles are there. */
export async function seeList({ popup, t }: Visit, titles: readonly string[]): Promise<void> {
  for (const title of titles) await find(popup, 'button', title);
  const received = t('list.received', { count: 1, total: 2 }).replace(/\d+/g, '\\d+');
  await until('the whole list', async () => {
    return !new RegExp(received).test(await read(popup));
  });
}

/** Goes from the list to a dataset. */
export async function openDataset({ popup, t }: Visit, title: string): Promise<void> {
  await press(popup, 'button', title);
  await find(popup, 'heading', t('dataset.dataset'));
  await see(popup, t('dataset.particulars'));
}

/** Chooses a part of the dataset on screen. */
export function openPart({ popup, t }: Visit, part: 'overview' | 'files' | 'reuses' | 'discussions') {
  return pressStarting(popup, 'tab', t(`dataset.${part}`));
}

/** Goes back to the list from a dataset. */
export function backToList({ popup, t }: Visit): Promise<void> {
  return press(popup, 'button', t('dataset.backToList'));
}

/** Goes back from a form or a thread. */
export function back({ popup, t }: Visit): Promise<void> {
  return press(popup, 'button', t('ui.back'));
}

/** From any screen, signs in by pasting a token. `portal` is the portal's name as people read it. */
export async function signInByToken(visit: Visit, portal: string, token: string): Promise<void> {
  const { popup, t } = visit;
  await press(popup, 'button', t('account.signInTo', { portal }));
  await fillSecret(popup, t('account.token.label'), token);
  await press(popup, 'button', t('account.token.check'));
}

/** Waits until the account is shown. */
export async function seeAccount({ popup, t }: Visit, portal: string, name: string): Promise<void> {
  await find(popup, 'button', t('account.chip', { name, portal }));
}

/** Signs out by the account's menu. */
export async function signOut({ popup, t }: Visit, portal: string, name: string): Promise<void> {
  await press(popup, 'button', t('account.chip', { name, portal }));
  await press(popup, 'button', t('account.signOut'));
  await find(popup, 'button', t('account.signInTo', { portal }));
}

export interface Person {
  email: string;
  password: string;
}

/**
 * From any screen, signs in with the portal's own session: nobody is signed in there yet, so that its login
 * page is opened and filled in, as the person would.
 */
export async function signInBySession(visit: Visit, portal: string, person: Person): Promise<void> {
  const { session, popup, t } = visit;
  await press(popup, 'button', t('account.signInTo', { portal }));
  await press(popup, 'button', t('account.session.use'));
  await press(popup, 'button', t('account.session.openLogin', { portal }));
  const login = await until('the portal’s login page', async () => {
    const pages = await session.browser.pages();
    for (const page of pages) {
      if (await page.$('input[type="password"][name]').catch(() => null)) {
        if (new URL(await page.evaluate(() => location.href)).pathname.startsWith('/login')) return page;
      }
    }
    return null;
  });
  await login.locator('input[type="email"], input[name="email"]').fill(person.email);
  await login.locator('input[type="password"]').fill(person.password);
  await login.locator('form [type="submit"]').click();
  await until('the portal to let them in', async () => {
    return !new URL(await login.evaluate(() => location.href)).pathname.startsWith('/login');
  });
}

export interface ReuseWishes {
  /** Id of one of the portal's topics. */
  topic: string;
  /** Said of the data, where the page says nothing itself. */
  description?: string;
  type?: string;
}

/** From the list or a dataset, opens the form of a reuse. */
export async function openReuseForm({ popup, t }: Visit): Promise<void> {
  await press(popup, 'button', t('list.reference'));
}

/** Fills in what the page could not say, in the form of a reuse. */
export async function completeReuse({ popup, t }: Visit, wishes: ReuseWishes): Promise<void> {
  await choose(popup, t('reuse.field.topic'), wishes.topic);
  if (wishes.type) await choose(popup, t('reuse.field.type'), wishes.type);
  if (wishes.description) await fill(popup, t('reuse.field.description'), wishes.description);
}

/** References the page: from the list or a dataset to "published". @returns the name it was given */
export async function referencePage(visit: Visit, wishes: ReuseWishes): Promise<string> {
  const { popup, t } = visit;
  await openReuseForm(visit);
  await completeReuse(visit, wishes);
  const title = await held(popup, 'textbox', t('reuse.field.title'));
  await press(popup, 'button', t('reuse.publish'));
  await see(popup, t('reuse.done.isPublished'));
  return title;
}

/** From a dataset, opens a discussion. Ends on the thread. */
export async function openDiscussion(visit: Visit, title: string, text: string): Promise<void> {
  const { popup, t } = visit;
  await press(popup, 'button', t('list.ask'));
  await fill(popup, t('discussion.title'), title);
  await fill(popup, t('discussion.question'), text);
  await press(popup, 'button', t('discussion.openIt'));
  await see(popup, t('discussion.openedTitle'));
}

/** Answers the thread on screen. */
export async function answer(visit: Visit, text: string): Promise<void> {
  const { popup, t } = visit;
  await fill(popup, t('discussion.yourReply'), text);
  await press(popup, 'button', t('discussion.publishReply'));
  await see(popup, text);
}

/** Adds a dataset that the page does not cite by its link, from the list. */
export async function pasteLink({ popup, t }: Visit, link: string): Promise<void> {
  if (await has(popup, 'button', t('list.addByLink'))) await press(popup, 'button', t('list.addByLink'));
  await fill(popup, t('list.linkOf'), link);
  await press(popup, 'button', t('list.add'));
}
