/** What a surface is opened on, and what it gives the application: the edge between the screens and the browser. */
import type { App } from '../components/app/context';
import { requestAccess } from './access';
import { createAsk } from './ask';
import { browser } from './browser';
import { consentTo, publishes } from './consent';
import { chooseLanguage, loadCatalogue } from './i18n';
import type { Ask, PageState } from './messages';
import { siteOf } from './portal/sites';
import { readDraft, removeDraft, writeDraft } from './store/drafts';
import { readPage } from './store/pages';
import { stash } from './store/secrets';

/**
 * The tab that a surface speaks of: the one named in its address (`?tab=`, where it is open in a tab of its
 * own), else the one in front.
 *
 * @throws where the window has no tab, which no browser does
 */
export async function subjectTab(): Promise<{ id: number; url: string; title: string }> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) throw new Error('no tab');
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

/** What is known of the tab's page before it is looked at. */
export async function knownPage(tab: { id: number; url: string; title: string }): Promise<PageState> {
  const known = await readPage(tab.id);
  if (known && known.url === tab.url) return known;
  return {
    tabId: tab.id,
    url: tab.url,
    title: tab.title,
    status: 'looking',
    references: [],
    thorough: false,
  };
}

/** What the application needs of the surface that it is shown in. */
export type Services = Omit<App, 'page' | 'place' | 'go' | 'replace' | 'back'>;

/** The browser, as the application's components are allowed to know it. */
export async function createServices(): Promise<Services> {
  const wanted = [browser.i18n.getUILanguage(), ...navigator.languages];
  const language = chooseLanguage(wanted);
  const i18n = await loadCatalogue(language);
  const ask = consenting(createAsk());
  document.documentElement.lang = language;
  return {
    ask,
    openTab: (url) => void browser.tabs.create({ url }),
    requestAccess: (portal) => {
      // The prompt closes Chromium's popup: the background is told first, and goes on when access comes.
      ask('account.awaitAccess', { portal }).catch(() => undefined);
      return requestAccess(siteOf(portal).origin);
    },
    // Within the click as well: the consent is asked before the token is put anywhere.
    stashToken: (portal, token) => consentTo('signIn', portal).then(() => stash(portal, token)),
    drafts: { read: readDraft, write: (key, value) => void writeDraft(key, value), remove: removeDraft },
    i18n,
    t: i18n.t,
    language,
    now: Date.now,
  };
}

/** What is published is sent once Firefox's question was answered; asked in the click that publishes. */
function consenting(ask: Ask): Ask {
  return async (type, params, signal) => {
    if (publishes(type)) await consentTo('publish', (params as { portal?: string }).portal);
    return ask(type, params, signal);
  };
}
