import { hasAccess } from '../access';
import { createAccounts } from '../account';
import { browser } from '../browser';
import { chooseLanguage } from '../i18n';
import { createPortalClient } from '../portal/client';
import * as secrets from '../store/secrets';
import { createAccessIntents } from './access-intents';
import { createHandlers } from './handlers';
import { forgetLogin } from './login';

/** Puts the background together: the client, the accounts it speaks for, and what each request does. */
export function createBackground() {
  const signal = new AbortController().signal;
  const client = createPortalClient({
    fetch: (...request) => fetch(...request),
    language: () => chooseLanguage([browser.i18n.getUILanguage()]),
    credentialFor: (portal) => accounts.credentialFor(portal),
    onBadToken: (portal) => void accounts.signOut(portal),
  });
  const accounts = createAccounts({ client, secrets, hasAccess, now: Date.now });
  const intents = createAccessIntents((portal) => accounts.checkSession(portal, signal));
  void secrets.eraseEnded();

  return {
    handlers: createHandlers(client, accounts, intents),
    intents,
    /** A portal's login page has loaded something: perhaps somebody signed in. */
    async noticeLogin(portal: string, tabId: number): Promise<void> {
      const account = await accounts.checkSession(portal, signal).catch(() => null);
      if (account) await forgetLogin(tabId);
    },
  };
}
