import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { outcomeOf, parseOutcome } from '../../lib/discussion/draft';
import { useApp } from '../app/context';

/** What drafts of every kind have. */
interface Kept {
  saved: number;
  text: string;
  sent: boolean;
}

export interface Draft<T> {
  /** Null until what is kept has been read. */
  value: T | null;
  /** When it was kept before this surface opened, in milliseconds; null where nothing was. */
  restored: number | null;
  /** What became of one that was sent while no surface was there to hear it. */
  outcome: { portal: string; id: string } | null;
  /** Changes it, and keeps it at once. */
  set(change: Partial<T>): void;
  /** Forgets it, and begins again. */
  startOver(): void;
  /** What became of it has been noticed. */
  noticed(): void;
  /** It was sent: forgets it and its outcome, and begins again. */
  done(): void;
}

/**
 * What is being written under a key: restored, then kept at every keystroke.
 *
 * @param parse reads what was kept; null where it cannot
 * @param empty a constant
 */
export function useDraft<T extends Kept>(
  key: string,
  parse: (kept: unknown) => T | null,
  empty: T,
): Draft<T> {
  const { drafts, now } = useApp();
  const [value, setValue] = useState<T | null>(null);
  const [restored, setRestored] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Draft<T>['outcome']>(null);
  const latest = useRef(empty);
  const reader = useRef(parse);

  const become = useCallback((next: T) => {
    latest.current = next;
    setValue(next);
  }, []);
  useEffect(() => {
    let gone = false;
    Promise.all([drafts.read(key), drafts.read(outcomeOf(key))])
      // A storage that cannot be read keeps nobody from writing.
      .catch(() => [null, null])
      .then(([kept, ended]) => {
        if (gone) return;
        const draft = reader.current(kept);
        setOutcome(parseOutcome(ended));
        setRestored(draft?.saved ?? null);
        become(draft ?? empty);
      });
    return () => {
      gone = true;
    };
  }, [drafts, key, empty, become]);

  const set = useCallback(
    (change: Partial<T>) => {
      const next = { ...latest.current, ...change, saved: now() };
      become(next);
      drafts.write(key, next);
    },
    [drafts, key, now, become],
  );
  const startOver = useCallback(() => {
    become(empty);
    setRestored(null);
    drafts.remove(key).catch(() => undefined);
  }, [drafts, key, empty, become]);
  const noticed = useCallback(() => {
    drafts.remove(outcomeOf(key)).catch(() => undefined);
  }, [drafts, key]);
  const done = useCallback(() => {
    startOver();
    noticed();
  }, [startOver, noticed]);
  return { value, restored, outcome, set, startOver, noticed, done };
}
