/** What was answered a moment ago, per portal. Dies with the background. */
export interface Memory {
  /** @returns what was kept under the key, unless it is too old */
  get<T>(portal: string, key: string): T | undefined;
  /**
   * To be called before asking the portal.
   *
   * @returns keeps an answer for `age` milliseconds, unless the portal was cleared since: what was meant for
   *   another account, or was so before a change, is not kept
   */
  keeper(portal: string): (key: string, value: unknown, age: number) => void;
  /** A number that changes when the portal is cleared. */
  era(portal: string): number;
  /** Forgets all of one portal: its account changed, or something was written there. */
  clear(portal: string): void;
}

/** Kept values at most; the oldest goes first. */
const MOST = 300;

/** @param now milliseconds since the epoch */
export function createMemory(now: () => number): Memory {
  const kept = new Map<string, { value: unknown; until: number }>();
  const eras = new Map<string, number>();
  const eraOf = (portal: string) => eras.get(portal) ?? 0;
  const nameOf = (portal: string, key: string) => `${portal} ${key}`;
  return {
    get<T>(portal: string, key: string): T | undefined {
      const entry = kept.get(nameOf(portal, key));
      // One key stands for one type of value, given by the one function that uses it.
      return entry && entry.until > now() ? (entry.value as T) : undefined;
    },
    keeper(portal) {
      const era = eraOf(portal);
      return (key, value, age) => {
        if (era !== eraOf(portal)) return;
        const name = nameOf(portal, key);
        kept.delete(name);
        kept.set(name, { value, until: now() + age });
        const oldest = kept.keys().next();
        if (kept.size > MOST && !oldest.done) kept.delete(oldest.value);
      };
    },
    era: eraOf,
    clear(portal) {
      eras.set(portal, eraOf(portal) + 1);
      for (const name of kept.keys()) if (name.startsWith(`${portal} `)) kept.delete(name);
    },
  };
}
