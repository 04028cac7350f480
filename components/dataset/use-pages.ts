import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import type { Failure } from '../../lib/portal/failure';
import type { Page } from '../../lib/portal/model';

export interface Pages<T> {
  items: T[];
  /** How many there are at the portal; null until it has said so. */
  total: number | null;
  more: boolean;
  state: 'loading' | 'ready' | 'failed';
  failure: Failure | null;
  /** Asks for the next page, or again for the one that failed. */
  next(): void;
}

/**
 * A list that comes by pages, the first at once, the next on request.
 *
 * @param load asks for page `page` (from 1); the same function as long as the list is the same
 */
export function usePages<T>(load: (page: number, signal: AbortSignal) => Promise<Page<T>>): Pages<T> {
  const [pages, setPages] = useState<Page<T>[]>([]);
  const [wanted, setWanted] = useState({ page: 1, turn: 0 });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(true);
  const loader = useRef(load);

  useEffect(() => {
    if (loader.current !== load) {
      loader.current = load;
      setPages([]);
      setWanted({ page: 1, turn: 0 });
    }
  }, [load]);

  useEffect(() => {
    const abort = new AbortController();
    setBusy(true);
    setFailure(null);
    load(wanted.page, abort.signal).then(
      (page) => {
        if (abort.signal.aborted) return;
        setPages((before) => [...before.slice(0, wanted.page - 1), page]);
        setBusy(false);
      },
      (reason: unknown) => {
        if (abort.signal.aborted) return;
        setFailure(failureOf(reason));
        setBusy(false);
      },
    );
    return () => abort.abort();
  }, [load, wanted]);

  const last = pages[pages.length - 1];
  const next = useCallback(
    () => setWanted((before) => ({ page: failure ? before.page : before.page + 1, turn: before.turn + 1 })),
    [failure],
  );
  return {
    items: pages.flatMap((page) => page.items),
    total: last ? last.total : null,
    more: last?.more ?? false,
    state: busy ? 'loading' : failure ? 'failed' : 'ready',
    failure,
    next,
  };
}
