/**
 * Where browsers are usually found. Chromium comes before its distribution's wrapper script, which puts
 * options of its own in front; snaps come last, since they cannot read profiles under /tmp.
 */
export type BrowserKind = 'chromium' | 'firefox';

type Platform = 'linux' | 'darwin' | 'win32';

/** Names looked for in every folder of PATH, best first. */
export const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC = {
  chromium: ['Google Chrome', 'Microsoft Edge', 'Chromium'],
  firefox: ['Firefox', 'Firefox ESR'],
};
const WINDOWS = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};
const LINUX = {
  chromium: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
};

/**
 * @param env the process's environment, for the folders that it names
 * @returns absolute paths to try before PATH, best first
 */
export function usualPlaces(kind: BrowserKind, platform: string, env: NodeJS.ProcessEnv): string[] {
  const places: Record<Platform, () => string[]> = {
    linux: () => LINUX[kind],
    darwin: () =>
      ['/Applications', `${env.HOME}/Applications`].flatMap((folder) =>
        MAC[kind].map(
          (name) =>
            `${folder}/${name}.app/Contents/MacOS/${name.replace(' ESR', '').replace('Firefox', 'firefox')}`,
        ),
      ),
    win32: () =>
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
        folder ? WINDOWS[kind].map((path) => `${folder}\\${path}`) : [],
      ),
  };
  return places[platform as Platform]?.() ?? [];
}

/** The variable that names a browser outright. */
export const VARIABLE: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** @returns the command with which a person installs such a browser on this platform */
export function installCommand(kind: BrowserKind, platform: string): string {
  if (platform === 'darwin') return `brew install --cask ${kind === 'firefox' ? 'firefox' : 'google-chrome'}`;
  if (platform === 'win32')
    return `winget install ${kind === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}`;
  return `sudo apt-get install ${kind === 'firefox' ? 'firefox-esr' : 'chromium'}`;
}
