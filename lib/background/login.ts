/**
 * The portal's own login page, and noticing that it has done its work: the portal leads away from it when
 * somebody has signed in.
 */
import { browser } from '../browser';
import { siteOf } from '../portal/sites';

const KEY = 'login-tabs';

/**
 * Opens a portal's login page in a tab of its own.
 *
 * @param tabId the tab that the person reads: the login page opens beside it
 */
export async function openLogin(portal: string, tabId?: number): Promise<null> {
  const beside = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  const tab = await browser.tabs.create({
    url: siteOf(portal).loginPage,
    ...(beside && { index: beside.index + 1, openerTabId: beside.id }),
  });
  if (tab.id !== undefined)
    await browser.storage.session.set({ [KEY]: { ...(await open()), [tab.id]: portal } });
  return null;
}

/**
 * To be called when a tab has loaded something.
 *
 * @returns the portal whose login page was open in it, while it is
 */
export async function loginTab(tabId: number): Promise<string | undefined> {
  return (await open())[tabId];
}

/** A tab was closed, or its login is done. */
export async function forgetLogin(tabId: number): Promise<void> {
  const { [tabId]: _done, ...others } = await open();
  await browser.storage.session.set({ [KEY]: others });
}

async function open(): Promise<Record<number, string>> {
  return ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Record<number, string>;
}
