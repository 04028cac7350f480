import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/lib/browsers';
import { readManifest } from '../../../scripts/lib/manifest';
import { inChrome } from './firefox-chrome';
import { scratch, untilClosed } from './profile';
import { type LaunchOptions, POPUP_SIZE, type Session } from './types';
import { until } from './until';

/** The origin is fixed beforehand, else it could not be known from outside. */
const UUID = '0f0f0f0f-1111-4222-8333-444444444444';

/** Firefox over WebDriver BiDi, with the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { extension, hosts, online = false, headless = true, dark = false, language = 'en' } = options;
  const executablePath = await ensureBrowser('firefox');
  const id = (await readManifest(extension)).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension} is not a Firefox build: its manifest has no id`);
  const folder = await scratch();
  const names = [...(hosts.https?.names ?? []), ...(hosts.http?.names ?? [])];
  const ports = [hosts.https && `443=${hosts.https.port}`, hosts.http && `80=${hosts.http.port}`];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: hosts.https !== undefined,
    userDataDir: join(folder.path, 'profile'),
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    // Firefox writes to its user's home, also with a profile of its own.
    env: { ...process.env, HOME: folder.path },
    // Since Firefox 153 extension pages and the browser's own scope need it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.localDomains': names.join(','),
      'network.socket.forcePort': ports.filter(Boolean).join(';'),
      ...(online ? {} : nowhereBut(names)),
      'intl.accept_languages': language,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  });
  return untilClosed(browser, folder, async () => {
    await browser.installExtension(extension);
    if (!headless) await pin(browser, id);
    return session(browser, id);
  });
}

/** Moves the extension's button from its menu to the toolbar. */
function pin(browser: Browser, id: string): Promise<void> {
  return inChrome(
    browser,
    `(widget) => CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR)`,
    `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`,
  );
}

/** Preferences that send every other name to a proxy that is not there. */
const nowhereBut = (names: readonly string[]) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': [...names, 'localhost', '127.0.0.1'].join(','),
});

function session(browser: Browser, id: string): Omit<Session, 'close'> {
  const origin = `moz-extension://${UUID}`;
  async function extensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport(POPUP_SIZE);
    const url = origin + path;
    // Its promise never settles: the navigation changes process, which the protocol loses sight of.
    page.goto(url, { timeout: 1000 }).catch(() => undefined);
    await until(
      `${path} to load`,
      async () => (await page.evaluate(() => location.href + document.readyState)) === `${url}complete`,
    );
    return page;
  }
  return {
    kind: 'firefox',
    browser,
    origin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openOwnPage() {
      await inChrome(
        browser,
        `async (url) => {
          const tab = gBrowser.addTrustedTab(url);
          gBrowser.selectedTab = tab;
          while (tab.linkedBrowser.currentURI.spec !== url) await new Promise((go) => setTimeout(go, 20));
        }`,
        'about:support',
      );
    },
    async popup(tab) {
      await tab?.bringToFront();
      // What a click on the toolbar button does before it opens the panel.
      const tabId = await inChrome<number>(
        browser,
        `(id) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
          return extension.tabManager.getWrapper(gBrowser.selectedTab).id;
        }`,
        id,
      );
      return extensionPage(`/popup.html?tab=${tabId}`);
    },
    portrait() {
      throw new Error('Pictures are made in Chromium');
    },
    extensionPage,
    async killBackground() {
      await inChrome(
        browser,
        `async (id) => {
          await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
        }`,
        id,
      );
    },
  };
}
