/**
 * Looks at pages: injects the finder where the person opened Datalien, and keeps what it reports.
 * Access comes from the person's click (activeTab) or from a grant; without either, the page is "blocked".
 */
import { browser } from '../browser';
import { FailureError } from '../failure-error';
import type { FoundReference } from '../links/types';
import { finderReport, foundReferences, type PageState, pageDescription } from '../messages';
import type { PageDescription } from '../page/types';
import { forgetTab, readPage, writePage } from '../store/pages';
import { blockedReason } from './blocked';

/** The quick pass. @returns what is known after it, `blocked` where the browser lets nobody read */
export async function lookAtPage(tabId: number): Promise<PageState> {
  const tab = await browser.tabs.get(tabId);
  const url = tab.url ?? '';
  const known = await readPage(tabId);
  const state: PageState = {
    tabId,
    url,
    title: tab.title ?? '',
    status: 'found',
    references: [],
    thorough: known?.url === url && known.thorough,
  };
  try {
    const type = await run(tabId, { func: () => document.contentType });
    if (type === 'application/pdf') return await keep({ ...state, status: 'blocked', reason: 'pdf' });
    const quick = await find(tabId, '/finder.js');
    state.references = state.thorough && known ? known.references : quick;
    return await keep(state);
  } catch (error) {
    return keep({ ...state, status: 'blocked', reason: blockedReason(tab.url, error) });
  }
}

/** The thorough pass, in slices; it ends when the page has been read once. */
export async function lookThoroughly(tabId: number): Promise<PageState> {
  const state = (await readPage(tabId)) ?? (await lookAtPage(tabId));
  if (state.status === 'blocked') return state;
  const references = await find(tabId, '/thorough.js').catch(() => null);
  const now = (await readPage(tabId)) ?? state;
  return keep({ ...now, references: references ?? now.references, thorough: true });
}

/** What the page says of itself, read in the page on demand. @throws FailureError `noAccess` */
export async function describe(tabId: number): Promise<PageDescription> {
  const said = await run(tabId, { files: ['/describe.js'] }).catch(() => null);
  const parsed = pageDescription.safeParse(said);
  if (!parsed.success) throw new FailureError({ kind: 'noAccess' });
  return parsed.data;
}

/**
 * A finder's word that its page changed. Parsed here: a page cannot speak, but its renderer may be
 * compromised.
 *
 * @returns false where the message is not a finder's report
 */
export async function takeReport(tabId: number, title: string, message: unknown): Promise<boolean> {
  const parsed = finderReport.safeParse(message);
  if (!parsed.success) return false;
  const { url, references } = parsed.data;
  const known = await readPage(tabId);
  if (!known) return true;
  await keep({ ...known, url, title, status: 'found', references });
  return true;
}

/** Forgets a tab that was closed. */
export const forget = forgetTab;

async function keep(state: PageState): Promise<PageState> {
  await writePage(state);
  return state;
}

/** Injects a pass of the finder. @throws where the browser or the page's renderer says nonsense */
async function find(tabId: number, script: string): Promise<FoundReference[]> {
  return foundReferences.parse(await run(tabId, { files: [script] }));
}

async function run(tabId: number, what: { files: string[] } | { func: () => unknown }): Promise<unknown> {
  const [top] = await browser.scripting.executeScript({ target: { tabId }, ...what });
  if (top?.error) throw top.error;
  return top?.result;
}
