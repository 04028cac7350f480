/** What was answered a moment ago, per portal. Dies with the background. */
export interface Memory {
  /** @returns what was kept under the key, unless it is too old */
  get<T>(portal: string, key: string): T | undefined;
  /** @param age milliseconds that the value stays fresh */
  set(portal: string, key: string, value: unknown, age: number): void;
  /** Forgets all of one portal: its account changed, or something was written there. */
  clear(portal: string): void;
}

/** Kept values at most; the oldest goes first. */
const MOST = 300;

/** @param now milliseconds since the epoch */
export function createMemory(now: () => number): Memory {
  const kept = new Map<string, { value: unknown; until: number }>();
  const nameOf = (portal: string, key: string) => `${portal} ${key}`;
  return {
    get<T>(portal: string, key: string): T | undefined {
      const entry = kept.get(nameOf(portal, key));
      // One key stands for one type of value, given by the one function that uses it.
      return entry && entry.until > now() ? (entry.value as T) : undefined;
    },
    set(portal, key, value, age) {
      const name = nameOf(portal, key);
      kept.delete(name);
      kept.set(name, { value, until: now() + age });
      const oldest = kept.keys().next();
      if (kept.size > MOST && !oldest.done) kept.delete(oldest.value);
    },
    clear(portal) {
      for (const name of kept.keys()) if (name.startsWith(`${portal} `)) kept.delete(name);
    },
  };
}
