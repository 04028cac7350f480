/** One driver for both browsers: starts a real one with the built extension, and acts as a person at its edges. */
import { launchChromium } from './browser/chromium';
import { launchFirefox } from './browser/firefox';
import type { BrowserKind, LaunchOptions, Session } from './browser/types';

export type { BrowserKind, LaunchOptions, Session } from './browser/types';

/**
 * @throws BrowserMissing where no such browser is on the machine and none could be installed
 */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Session> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
