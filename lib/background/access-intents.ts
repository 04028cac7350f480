/**
 * The prompt for access to a portal closes Chromium's popup: what the person wanted is remembered, and done
 * when the access comes, popup or not.
 */
import { accessPattern } from '../access';
import { browser, type Permissions } from '../browser';
import { siteOf } from '../portal/sites';

const KEY = 'access-intent';

export interface AccessIntents {
  /** The browser is about to be asked for access to this portal. */
  expect(portal: string): Promise<null>;
  /** Access was granted: goes on with what was wanted, where it is this portal's. */
  granted(permissions: Permissions.Permissions): Promise<void>;
}

/** @param goOn what to do when access to a portal has come */
export function createAccessIntents(goOn: (portal: string) => Promise<unknown>): AccessIntents {
  return {
    async expect(portal) {
      await browser.storage.session.set({ [KEY]: portal });
      return null;
    },
    async granted({ origins = [] }) {
      const portal = (await browser.storage.session.get(KEY))[KEY];
      if (typeof portal !== 'string' || !origins.includes(accessPattern(siteOf(portal).origin))) return;
      await browser.storage.session.remove(KEY);
      // Whoever is not signed in on the portal is told so by the sign-in screen.
      await goOn(portal).catch(() => undefined);
    },
  };
}
