import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Session } from './types';

export interface Scratch {
  path: string;
  remove(): Promise<void>;
}

/** A folder of this run alone: the browser's profile and home. Removed at the end, however the process ends. */
export async function scratch(): Promise<Scratch> {
  const path = await mkdtemp(join(tmpdir(), 'datalien-'));
  const atExit = () => rmSync(path, { recursive: true, force: true });
  process.on('exit', atExit);
  return {
    path,
    async remove() {
      process.off('exit', atExit);
      await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
    },
  };
}

/** Asks a browser to end, and ends it where it does not within 5 s. Never rejects. */
async function end(browser: Browser): Promise<void> {
  const process = browser.process();
  const gone = new Promise<void>((resolve) => {
    if (!process || process.exitCode !== null) resolve();
    else process.once('exit', () => resolve());
  });
  const timer = setTimeout(() => process?.kill('SIGKILL'), 5000);
  await Promise.race([browser.close().catch(() => undefined), gone]);
  await gone;
  clearTimeout(timer);
}

/**
 * A session with its end: closing it ends the browser and removes its folder, and so does a failure on the way.
 *
 * @throws whatever `make` throws
 */
export async function untilClosed(
  browser: Browser,
  folder: Scratch,
  make: () => Promise<Omit<Session, 'close'>>,
): Promise<Session> {
  const close = async () => {
    await end(browser);
    await folder.remove();
  };
  try {
    return { ...(await make()), close };
  } catch (reason) {
    await close();
    throw reason;
  }
}
