/**
 * Who is signed in where, and with what. In the extension's own IndexedDB, which no page and no content
 * script can reach, and which no message, export or storage listener carries. The background alone reads
 * it; a surface may only `stash` a token that was pasted.
 *
 * A token that is not kept is marked with this browser session (a random id in `storage.session`, which
 * dies with the browser): one of another session is erased before anything is done with it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { browser } from '../browser';

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

interface Stored extends SecretEntry {
  session: string;
}

interface Secrets extends DBSchema {
  accounts: { key: string; value: Stored };
  pending: { key: string; value: { portal: string; token: string; session: string } };
}

/** Puts a pasted token where the background finds it. @param token as pasted; trimmed here */
export async function stash(portal: string, token: string): Promise<void> {
  await use(async (db, session) => {
    await db.put('pending', { portal, token: token.trim(), session });
  });
}

/** Takes the pasted token away. @returns it, or null where none waits */
export async function takePending(portal: string): Promise<string | null> {
  return use(async (db, session) => {
    const found = await db.get('pending', portal);
    await db.delete('pending', portal);
    return found && found.session === session ? found.token : null;
  });
}

/** Remembers an account, in place of the portal's former one. */
export async function save(entry: SecretEntry): Promise<void> {
  await use(async (db, session) => {
    await db.put('accounts', { ...entry, session });
  });
}

/** @returns the portal's account, or null; one of another browser session is erased, unless it is kept */
export async function read(portal: string): Promise<SecretEntry | null> {
  return use(async (db, session) => {
    const found = await db.get('accounts', portal);
    if (!found) return null;
    const { session: mark, ...entry } = found;
    if (entry.kept || mark === session) return entry;
    await db.delete('accounts', portal);
    return null;
  });
}

/** Forgets the portal's account and any token that waits for it. */
export async function erase(portal: string): Promise<void> {
  await use(async (db) => {
    await db.delete('accounts', portal);
    await db.delete('pending', portal);
  });
}

/** Erases what belongs to a browser session that has ended; to be called when the background starts. */
export async function eraseEnded(): Promise<void> {
  await use(async (db, session) => {
    for (const entry of await db.getAll('accounts')) {
      if (!entry.kept && entry.session !== session) await db.delete('accounts', entry.portal);
    }
    for (const entry of await db.getAll('pending')) {
      if (entry.session !== session) await db.delete('pending', entry.portal);
    }
  });
}

async function use<T>(work: (db: IDBPDatabase<Secrets>, session: string) => Promise<T>): Promise<T> {
  const session = await sessionMark();
  const db = await openDB<Secrets>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('accounts', { keyPath: 'portal' });
      fresh.createObjectStore('pending', { keyPath: 'portal' });
    },
  });
  try {
    return await work(db, session);
  } finally {
    db.close();
  }
}

async function sessionMark(): Promise<string> {
  const { session } = await browser.storage.session.get('session');
  if (typeof session === 'string') return session;
  const made = crypto.randomUUID();
  await browser.storage.session.set({ session: made });
  return made;
}
