/** The people whom tests and the demonstration sign in as. */
import { personId } from './data/people';
import type { Store } from './data/types';

export interface Account {
  id: string;
  name: string;
  email: string;
  password: string;
  /** An API token that works. */
  token: string;
}

export interface Accounts {
  /** Editor of the newsroom Le Relevé. */
  journalist: Account;
  /** Administrator of the Métropole de Valombre. */
  producer: Account;
  /** No organization; owns a dataset and some reuses. */
  reader: Account;
  /** Sysadmin of the portal. */
  admin: Account;
  /** Administrator of Le Relevé. */
  chief: Account;
  /** Tokens of the journalist that no longer work. */
  spent: { revoked: string; expired: string };
}

/** @returns the accounts of a store */
export function accountsOf(store: Store): Accounts {
  const account = (key: string): Account => {
    const person = store.people.get(personId(key));
    if (!person) throw new Error(`No person ${key}`);
    const { id, first, last, email, password, tokens } = person;
    return { id, name: `${first} ${last}`, email, password, token: tokens[0]?.secret ?? '' };
  };
  const [, revoked, expired] = store.people.get(personId('journalist'))?.tokens ?? [];
  return {
    journalist: account('journalist'),
    producer: account('producer'),
    reader: account('reader'),
    admin: account('admin'),
    chief: account('chief'),
    spent: { revoked: revoked?.secret ?? '', expired: expired?.secret ?? '' },
  };
}
