import type { Browser, Page } from 'puppeteer-core';
import { POPUP_SIZE, type Session } from './types';
import { until } from './until';

/** The part of the browser's API that a portrait touches, under the names that it has. */
interface PopupPage {
  chrome: Api;
  browser?: Api;
}
interface Api {
  tabs: { query(what: { active: true; currentWindow: true }): Promise<{ id?: number }[]> };
  i18n?: { getUILanguage(): string };
}

/** @returns the extension's worker, where it runs */
export function background(browser: Browser, id: string) {
  return browser
    .targets()
    .find(
      (target) => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}`),
    );
}

/** What a person does with Datalien in a running Chromium. `language`: what portraits speak. */
export function chromiumSession(browser: Browser, id: string, language: string): Omit<Session, 'close'> {
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
