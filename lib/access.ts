/**
 * The browser's access to a portal: what has to be asked to use its session there.
 */
import { browser } from './browser';
import { consentWanted } from './consent';

/**
 * The match pattern that covers one origin. Without the port: Firefox's patterns know none.
 *
 * @param origin e.g. `https://www.data.gouv.fr`
 */
export function accessPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Whether access to an origin is held now. */
export function hasAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [accessPattern(origin)] });
}

/**
 * Asks for access, and on Firefox for the consent to be signed in by it. Only in a click's own handler, with
 * nothing awaited before it: browsers demand it.
 */
export function requestAccess(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [accessPattern(origin)], ...consentWanted('signIn') });
}
