/** A running portal's memory and settings. */
import { seed } from './data';
import type { Store } from './data/types';
import { Faults } from './faults';
import { objectId, sha1, uuid } from './ids';

/** One request as the log keeps it. */
export interface LoggedRequest {
  method: string;
  /** With its query. */
  path: string;
  /** Those that matter to a client: never a password, but tokens as sent. */
  headers: Record<string, string>;
  body: string;
  status: number;
}

export interface Settings {
  now: number;
  readOnly: boolean;
  faults: boolean;
  /** Hosts on this machine that reuses may have as address (udata: URLS_ALLOW_LOCAL, but by name). */
  allowHosts: readonly string[];
  /** Origin of the newspaper whose articles are reuses. */
  journal: string;
}

export class State {
  store: Store;
  readonly faults = new Faults();
  readonly log: LoggedRequest[] = [];
  /** Cookie value → person id. */
  readonly sessions = new Map<string, string>();
  readOnly: boolean;
  readonly #started = performance.now();
  #made = 0;

  constructor(readonly settings: Settings) {
    this.store = seed(settings.now, settings.journal);
    this.readOnly = settings.readOnly;
  }

  /** Milliseconds: the portal's own clock, which starts at `settings.now`. */
  now(): number {
    return Math.round(this.settings.now + performance.now() - this.#started);
  }

  /** As at the start: data, sessions, faults, log. */
  reset(): void {
    this.store = seed(this.settings.now, this.settings.journal);
    this.readOnly = this.settings.readOnly;
    this.sessions.clear();
    this.faults.clear();
    this.log.length = 0;
    this.#made = 0;
  }

  /** @returns an id that nothing has yet */
  newId(): string {
    return objectId(`made:${this.#made++}`);
  }

  /** @returns a UUID that nothing has yet */
  newUuid(): string {
    return uuid(`made:${this.#made++}`);
  }

  /** @returns the value of a new session's cookie */
  openSession(person: string): string {
    const value = `.${sha1(`session:${person}:${this.#made++}:${this.#started}`)}`;
    this.sessions.set(value, person);
    return value;
  }
}
