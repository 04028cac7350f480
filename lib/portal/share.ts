/** One work for all who ask the same at the same time. */
export interface Share {
  /**
   * @param key what is asked
   * @param signal one asker leaving; the work is aborted when the last one has left
   * @param work done once for all
   * @throws what the work throws, or the leaving asker's own reason
   */
  run<T>(key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

interface Shared {
  result: Promise<unknown>;
  abort: AbortController;
  askers: number;
}

/** @returns a share of its own; keys of two shares never meet */
export function createShare(): Share {
  const shared = new Map<string, Shared>();

  function join(key: string, work: (signal: AbortSignal) => Promise<unknown>): Shared {
    const running = shared.get(key);
    if (running) return running;
    const abort = new AbortController();
    const entry: Shared = { result: work(abort.signal), abort, askers: 0 };
    shared.set(key, entry);
    const forget = () => {
      if (shared.get(key) === entry) shared.delete(key);
    };
    entry.result.then(forget, forget);
    return entry;
  }

  return {
    async run<T>(key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
      signal.throwIfAborted();
      const entry = join(key, work);
      entry.askers += 1;
      let gone = false;
      const go = () => {
        if (gone) return;
        gone = true;
        entry.askers -= 1;
        if (entry.askers > 0) return;
        if (shared.get(key) === entry) shared.delete(key);
        entry.abort.abort();
      };
      let leave: () => void = go;
      const left = new Promise<never>((_, reject) => {
        // At once, so that one who asks in the same turn starts the work anew.
        leave = () => {
          go();
          reject(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
      });
      try {
        // One key stands for one kind of work: whoever shares it asks for the same type.
        return await Promise.race([entry.result as Promise<T>, left]);
      } finally {
        signal.removeEventListener('abort', leave);
        go();
      }
    },
  };
}
