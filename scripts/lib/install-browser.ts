import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './browser-places';
import { run } from './run';

const PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const BUILD: Record<BrowserKind, string> = { chromium: 'chrome@stable', firefox: 'firefox@stable' };

async function fromDistribution(kind: BrowserKind): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], { env })).code !== 0) return false;
  const install = ['install', '-y', '-qq', '--no-install-recommends', PACKAGE[kind], 'fonts-dejavu-core'];
  return (await run('apt-get', install, { env })).code === 0;
}

/** `@puppeteer/browsers` prints one line: `chrome@153.0.1 /path/to/chrome` (its README, "CLI"). */
async function ownBuild(kind: BrowserKind): Promise<string | null> {
  const folder = join(homedir(), '.cache', 'datalien', 'browsers');
  const ended = await run('npx', ['--yes', '@puppeteer/browsers', 'install', BUILD[kind], '--path', folder]);
  if (ended.code !== 0) return null;
  return /^(?:chrome|firefox)@\S+ (.+)$/m.exec(ended.output)?.[1]?.trim() ?? null;
}

/**
 * @returns the path of a browser that was downloaded, or null: then it was installed where browsers
 *   are looked for anyway, or could not be installed at all
 */
export async function installBrowser(kind: BrowserKind): Promise<string | null> {
  return (await fromDistribution(kind)) ? null : ownBuild(kind);
}
