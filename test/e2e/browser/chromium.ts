import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/lib/browsers';
import { end, scratch } from './profile';
import { type HostMap, type LaunchOptions, POPUP_SIZE, type Session } from './types';
import { until } from './until';

/** The part of Chromium's own extensions page that does what no test can click: the prompt, the toolbar. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      addHostPermission(id: string, pattern: string): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
    };
  };
}

/** The part of the browser's API that a portrait touches, under the names that it has. */
interface PopupPage {
  chrome: Api;
  browser?: Api;
}
interface Api {
  tabs: { query(what: { active: true; currentWindow: true }): Promise<{ id?: number }[]> };
  i18n?: { getUILanguage(): string };
}

const mapped = (map: HostMap | undefined, port: number) =>
  (map?.names ?? []).map((name) => `MAP ${name}:${port} 127.0.0.1:${map?.port}`);

/** Chromium, Chrome or Edge, over a pipe, with the extension installed as a developer does. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const {
    extension,
    hosts,
    online = false,
    headless = true,
    language = 'en',
    dark = false,
    access = [],
  } = options;
  const executablePath = await ensureBrowser('chromium');
  const folder = await scratch();
  const rules = [
    ...mapped(hosts.https, 443),
    ...mapped(hosts.http, 80),
    ...(online ? [] : ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost', 'EXCLUDE *.localhost']),
  ];
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: join(folder.path, 'profile'),
    defaultViewport: headless ? { width: 1100, height: 800 } : null,
    env: { ...process.env, LANGUAGE: language },
    // Somebody who looks on is not told that a test runs.
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      '--no-first-run',
      // A popup is never higher than what the window leaves it.
      ...(headless ? ['--window-size=1280,1000', '--screen-info={1600x1200}'] : []),
      ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
    ],
  });
  try {
    const id = await browser.installExtension(extension);
    await until('the background to start', () => background(browser, id), 15_000);
    if (access.length > 0 || !headless) await prepare(browser, id, access);
    return {
      ...session(browser, id, language),
      async close() {
        await end(browser);
        await folder.remove();
      },
    };
  } catch (reason) {
    await end(browser);
    await folder.remove();
    throw reason;
  }
}

function background(browser: Browser, id: string) {
  return browser
    .targets()
    .find(
      (target) => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}`),
    );
}

/**
 * Pins the button to the toolbar, and grants access beforehand: until the extension asks for it, it stays
 * ungranted; then it is given without a prompt.
 */
async function prepare(browser: Browser, id: string, access: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (extensionId, patterns) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
      for (const pattern of patterns) await developerPrivate.addHostPermission(extensionId, pattern);
    },
    id,
    [...access],
  );
  await page.close();
}

function session(browser: Browser, id: string, language: string): Omit<Session, 'close'> {
  const origin = `chrome-extension://${id}`;
  let front: Page | undefined;
  return {
    kind: 'chromium',
    browser,
    origin,
    async open(url) {
      front = await browser.newPage();
      await front.goto(url);
      return front;
    },
    async openOwnPage() {
      front = await browser.newPage();
      await front.goto('chrome://version');
    },
    async popup(tab = front) {
      if (!tab) throw new Error('No tab is open');
      await closePopups(browser, origin);
      await tab.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is gone');
      await tab.triggerExtensionAction(extension);
      const target = await until('the popup', () =>
        browser
          .targets()
          .find((one) => one.type() === 'page' && one.url().startsWith(`${origin}/popup.html`)),
      );
      return target.asPage();
    },
    async portrait(tab) {
      await (await background(browser, id)?.worker())?.evaluate(speak, language);
      const popup = await this.popup(tab);
      const tabId = await popup.evaluate(async () => {
        const { tabs } = (globalThis as unknown as PopupPage).chrome;
        return (await tabs.query({ active: true, currentWindow: true }))[0]?.id;
      });
      await popup.close();
      const page = await browser.newPage();
      await page.setViewport({ ...POPUP_SIZE, deviceScaleFactor: 1.5 });
      await page.evaluateOnNewDocument(speak, language);
      await page.goto(`${origin}/popup.html?tab=${tabId}`);
      return page;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.setViewport(POPUP_SIZE);
      await page.goto(origin + path);
      return page;
    },
    async killBackground() {
      const target = background(browser, id);
      await (await target?.worker())?.close();
      await until('the background to end', () => !background(browser, id));
    },
  };
}

/** Makes a context of the extension believe that the browser speaks a language. Runs in that context. */
function speak(language: string): void {
  const { chrome, browser } = globalThis as unknown as PopupPage;
  for (const api of [chrome, browser]) if (api?.i18n) api.i18n.getUILanguage = () => language;
}

async function closePopups(browser: Browser, origin: string): Promise<void> {
  const pages = await browser.pages(true);
  await Promise.all(
    pages.filter((page: Page) => page.url() === `${origin}/popup.html`).map((page) => page.close()),
  );
}
