/**
 * Signing in: who one is on each portal, proven by the portal's own `/me/`, never by "it worked" (a wrong
 * session reads as nobody, a wrong token breaks even public reads; udata: api/__init__.py).
 */
import { fail, failureOf } from './failure-error';
import { type Credential, isToken } from './portal/credential';
import type { Account } from './portal/model';
import { siteOf } from './portal/sites';
import type { SecretEntry } from './store/secrets';

/** What signing in needs of the rest; tests give fakes. */
export interface AccountNeeds {
  client: {
    me(portal: string, credential: Credential, signal: AbortSignal): Promise<Account>;
    forget(portal: string): void;
  };
  secrets: {
    takePending(portal: string): Promise<string | null>;
    save(entry: SecretEntry): Promise<void>;
    read(portal: string): Promise<SecretEntry | null>;
    erase(portal: string): Promise<void>;
  };
  hasAccess(origin: string): Promise<boolean>;
  now(): number;
}

export type Accounts = ReturnType<typeof createAccounts>;

/** Milliseconds before a portal is asked again who one is. */
const FRESH = 300_000;

/** @returns who is signed in where, and the ways to sign in and out */
export function createAccounts({ client, secrets, hasAccess, now }: AccountNeeds) {
  const known = new Map<string, { account: Account; at: number }>();

  async function signIn(
    portal: string,
    credential: Credential,
    kept: boolean,
    signal: AbortSignal,
  ): Promise<Account> {
    const account = { ...(await client.me(portal, credential, signal)), kept };
    await secrets.save({ portal, kept, ...credential });
    client.forget(portal);
    known.set(portal, { account, at: now() });
    return account;
  }

  async function drop(portal: string): Promise<void> {
    await secrets.erase(portal);
    known.delete(portal);
    client.forget(portal);
  }

  /** What an entry gives a request; null for a session that the browser no longer lets Datalien use. */
  async function credentialOf(entry: SecretEntry): Promise<Credential | null> {
    if (entry.way === 'token') return entry.token ? { way: 'token', token: entry.token } : null;
    // A credentialed request reaches the portal even where its answer may not be read: ask the browser first.
    return (await hasAccess(siteOf(entry.portal).origin)) ? { way: 'session' } : null;
  }

  return {
    /**
     * Tries the token that waits in the database (see `stash`), and signs in with it.
     *
     * @param kept whether it stays on this computer after the browser closes
     * @throws FailureError `badToken`; the token is gone from the database then
     */
    async checkToken(portal: string, kept: boolean, signal: AbortSignal): Promise<Account> {
      const token = await secrets.takePending(portal);
      if (!token || !isToken(token)) return fail('badToken', { portal });
      return signIn(portal, { way: 'token', token }, kept, signal);
    },

    /**
     * Asks the portal who its own session in this browser belongs to.
     *
     * @returns null where nobody is signed in there
     * @throws FailureError `noAccess` where the browser's access to the portal is not held: nothing is sent then
     */
    async checkSession(portal: string, signal: AbortSignal): Promise<Account | null> {
      if (!(await hasAccess(siteOf(portal).origin))) return fail('noAccess', { portal });
      try {
        return await signIn(portal, { way: 'session' }, true, signal);
      } catch (reason) {
        if (isSignedOut(reason)) return null;
        throw reason;
      }
    },

    /**
     * Who is signed in; the portal is asked at most every five minutes.
     *
     * @throws FailureError where the portal could not be asked; one stays signed in
     */
    async current(portal: string, signal: AbortSignal): Promise<Account | null> {
      const entry = await secrets.read(portal);
      if (!entry) return null;
      const credential = await credentialOf(entry);
      if (!credential) {
        await drop(portal);
        return null;
      }
      const before = known.get(portal);
      if (before && now() - before.at < FRESH) return before.account;
      try {
        const account = { ...(await client.me(portal, credential, signal)), kept: entry.kept };
        known.set(portal, { account, at: now() });
        return account;
      } catch (reason) {
        if (!isSignedOut(reason)) throw reason;
        // Somebody may have signed in while the portal refused the former credential.
        if ((await secrets.read(portal))?.token === entry.token) await drop(portal);
        return null;
      }
    },

    /** What a request to this portal carries; null: nobody is signed in. For lib/portal alone. */
    async credentialFor(portal: string): Promise<Credential | null> {
      const entry = await secrets.read(portal);
      return entry && credentialOf(entry);
    },

    /** Erases what is kept of this portal's account. */
    async signOut(portal: string): Promise<null> {
      await drop(portal);
      return null;
    },
  };
}

/** The portal said that the credential is no longer one. */
function isSignedOut(reason: unknown): boolean {
  return ['signedOut', 'badToken'].includes(failureOf(reason).kind);
}
