/** Finds a browser on this machine, or gets one where that can be done unasked. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserKind, installCommand, NAMES, usualPlaces, VARIABLE } from './browser-places';
import { installBrowser } from './install-browser';
import { say } from './say';

export type { BrowserKind };

/** No browser of that kind, and none could be installed. The message is a sentence with the command that helps. */
export class BrowserMissing extends Error {
  constructor(readonly kind: BrowserKind) {
    const name = kind === 'firefox' ? 'Firefox' : 'Chrome, Edge or Chromium';
    super(
      `No ${name} was found on this machine. Install one (${installCommand(kind, process.platform)}) or name its program in ${VARIABLE[kind]}.`,
    );
    this.name = 'BrowserMissing';
  }
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns the program's path, or null where there is none; the variables CHROME_PATH and FIREFOX_PATH win */
export function findBrowser(kind: BrowserKind): string | null {
  const named = process.env[VARIABLE[kind]];
  if (named) return runs(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath =
    process.platform === 'win32'
      ? []
      : NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...usualPlaces(kind, process.platform, process.env), ...onPath].find(runs) ?? null;
}

/**
 * Finds a browser, else installs one: with the distribution's own packages as root on a Debian-like
 * machine, else a build of its own in the user's cache folder.
 *
 * @returns the program's path
 * @throws BrowserMissing where none was found and none could be installed
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const there = findBrowser(kind);
  if (there) return there;
  if (process.env[VARIABLE[kind]]) throw new BrowserMissing(kind);
  say(`No ${kind === 'firefox' ? 'Firefox' : 'Chromium'} here yet: installing one…`);
  const installed = (await installBrowser(kind)) ?? findBrowser(kind);
  if (!installed) throw new BrowserMissing(kind);
  return installed;
}
