import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installCommand, usualPlaces } from '../../../scripts/lib/browser-places';
import { BrowserMissing, ensureBrowser, findBrowser } from '../../../scripts/lib/browsers';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datalien-places-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('finding a browser', () => {
  it.each([
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ] as const)('takes the %s that %s names', (kind, variable) => {
    const program = join(folder, 'browser');
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    vi.stubEnv(variable, program);
    expect(findBrowser(kind)).toBe(program);
  });

  it.each([
    ['chromium', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ] as const)(
    'says plainly that the %s named is not there, and installs none instead',
    async (kind, variable) => {
      vi.stubEnv(variable, join(folder, 'gone'));
      const reason = await ensureBrowser(kind).catch((error: unknown) => error);
      expect(reason).toBeInstanceOf(BrowserMissing);
      expect((reason as Error).message).toContain(installCommand(kind, process.platform));
      expect((reason as Error).message).toContain(variable);
      expect((reason as Error).message).not.toContain('\n');
    },
  );
});

describe('the usual places', () => {
  const env = {
    HOME: '/Users/claire',
    PROGRAMFILES: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\claire\\AppData\\Local',
  };

  it.each([
    ['chromium', 'linux', '/usr/lib/chromium/chromium'],
    ['chromium', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['chromium', 'darwin', '/Users/claire/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['chromium', 'win32', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['chromium', 'win32', 'C:\\Users\\claire\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['firefox', 'linux', '/usr/lib/firefox-esr/firefox-esr'],
    ['firefox', 'darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['firefox', 'win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('of %s on %s have %s', (kind, platform, path) => {
    expect(usualPlaces(kind, platform, env)).toContain(path);
  });

  it('are none on a platform that is not known', () => {
    expect(usualPlaces('chromium', 'plan9', {})).toEqual([]);
  });
});
