/**
 * Who is signed in where, and with what. In the extension's own IndexedDB, which no page and no content
 * script can reach, and which no message, export or storage listener carries. The background alone reads
 * it; a surface may only `stash` a token that was pasted.
 *
 * A token that is not kept is marked with this browser session: one of another session is erased before
 * anything is done with it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { sessionMark } from './session';

const NAME = 'datalien-secrets';
const VERSION = 1;

/** One account on one portal. */
export interface SecretEntry {
  portal: string;
  way: 'token' | 'session';
  /** Present for `way: 'token'`. */
  token?: string;
  /** Whether it outlives the browser session. */
  kept: boolean;
}

interface Schema extends DBSchema {
  accounts: { key: string; value: SecretEntry & { session: string } };
  pending: { key: string; value: { portal: string; token: string; session: string } };
}

export type Secrets = ReturnType<typeof createSecrets>;

/** @param session what tells this browser session from others (see `sessionMark`) */
export function createSecrets(session: { get(): Promise<string> }) {
  async function use<T>(work: (db: IDBPDatabase<Schema>, session: string) => Promise<T>): Promise<T> {
    const mark = await session.get();
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade(fresh) {
        fresh.createObjectStore('accounts', { keyPath: 'portal' });
        fresh.createObjectStore('pending', { keyPath: 'portal' });
      },
    });
    try {
      return await work(db, mark);
    } finally {
      db.close();
    }
  }

  return {
    /** Puts a pasted token where the background finds it. @param token as pasted; trimmed here */
    stash: (portal: string, token: string): Promise<void> =>
      use(async (db, mark) => {
        await db.put('pending', { portal, token: token.trim(), session: mark });
      }),

    /** Takes the pasted token away. @returns it, or null where none waits */
    takePending: (portal: string): Promise<string | null> =>
      use(async (db, mark) => {
        const transaction = db.transaction('pending', 'readwrite');
        const found = await transaction.store.get(portal);
        await transaction.store.delete(portal);
        await transaction.done;
        return found?.session === mark ? found.token : null;
      }),

    /** Remembers an account, in place of the portal's former one. */
    save: (entry: SecretEntry): Promise<void> =>
      use(async (db, mark) => {
        await db.put('accounts', { ...entry, session: mark });
      }),

    /** @returns the portal's account, or null; one of another browser session is erased, unless it is kept */
    read: (portal: string): Promise<SecretEntry | null> =>
      use(async (db, mark) => {
        const found = await db.get('accounts', portal);
        if (!found) return null;
        const { session: marked, ...entry } = found;
        if (entry.kept || marked === mark) return entry;
        await db.delete('accounts', portal);
        return null;
      }),

    /** Forgets the portal's account and any token that waits for it. */
    erase: (portal: string): Promise<void> =>
      use(async (db) => {
        await db.delete('accounts', portal);
        await db.delete('pending', portal);
      }),

    /** Erases what belongs to a browser session that has ended; to be called when the background starts. */
    eraseEnded: (): Promise<void> =>
      use(async (db, mark) => {
        for (const entry of await db.getAll('accounts')) {
          if (!entry.kept && entry.session !== mark) await db.delete('accounts', entry.portal);
        }
        for (const entry of await db.getAll('pending')) {
          if (entry.session !== mark) await db.delete('pending', entry.portal);
        }
      }),
  };
}

/** The extension's own. */
export const { stash, takePending, save, read, erase, eraseEnded } = createSecrets({ get: sessionMark });
