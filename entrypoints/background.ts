import { defineBackground } from 'wxt/utils/define-background';
import { SURFACE_PORT } from '../lib/ask';
import { createBackground } from '../lib/background/create';
import { setIconRules } from '../lib/background/icon-rules';
import { loginTab } from '../lib/background/login';
import { forget, takeReport } from '../lib/background/pages';
import { isOwnPage, isOwnScript } from '../lib/background/senders';
import { serve } from '../lib/background/serve';
import { browser, type Runtime } from '../lib/browser';
import { PORTALS } from '../lib/links';

/** Listeners are set before anything is awaited: a worker that an event woke must hear it. */
export default defineBackground(() => {
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
  const { handlers, intents, noticeLogin } = createBackground();

  browser.runtime.onConnect.addListener((port) => {
    if (port.name === SURFACE_PORT && isOwnPage(port.sender, self)) serve(port, handlers);
    else port.disconnect();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (isOwnScript(sender, self)) void takeReport(sender.tab?.id ?? -1, sender.tab?.title ?? '', message);
    return undefined;
  });
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    if (change.status !== 'complete') return;
    const portal = await loginTab(tabId);
    if (portal) await noticeLogin(portal, tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  browser.permissions.onAdded.addListener((permissions) => void intents.granted(permissions));
  browser.runtime.onInstalled.addListener(() => setIconRules(PORTALS));
});
