/** Runs at most so many works at once per key; the others wait in line. */
export interface Limiter {
  /**
   * @param key e.g. a portal's host
   * @param signal leaving the line: the work then never starts
   * @throws what the work throws, or the signal's reason
   */
  run<T>(key: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

/** @param most works at once per key */
export function createLimiter(most: number): Limiter {
  const lines = new Map<string, { running: number; waiting: (() => void)[] }>();

  function turn(key: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const line = lines.get(key) ?? { running: 0, waiting: [] };
    lines.set(key, line);
    if (line.running < most) {
      line.running += 1;
      return Promise.resolve();
    }
    return new Promise((start, leave) => {
      const go = () => {
        signal.removeEventListener('abort', abandon);
        start();
      };
      const abandon = () => {
        line.waiting = line.waiting.filter((other) => other !== go);
        leave(signal.reason);
      };
      signal.addEventListener('abort', abandon, { once: true });
      line.waiting.push(go);
    });
  }

  function done(key: string): void {
    const line = lines.get(key);
    if (!line) return;
    // The place is handed on, so `running` stays as it is.
    const next = line.waiting.shift();
    if (next) {
      next();
      return;
    }
    line.running -= 1;
    if (line.running === 0) lines.delete(key);
  }

  return {
    async run(key, signal, work) {
      await turn(key, signal);
      try {
        return await work();
      } finally {
        done(key);
      }
    },
  };
}
