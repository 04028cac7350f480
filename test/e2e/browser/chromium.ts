import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/lib/browsers';
import { background, chromiumSession } from './chromium-session';
import { scratch, untilClosed } from './profile';
import type { HostMap, LaunchOptions, Session } from './types';
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
    acceptInsecureCerts: hosts.https !== undefined,
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
  return untilClosed(browser, folder, async () => {
    const id = await browser.installExtension(extension);
    await until('the background to start', () => background(browser, id), 15_000);
    if (access.length > 0 || !headless) await prepare(browser, id, access);
    return chromiumSession(browser, id, language);
  });
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
