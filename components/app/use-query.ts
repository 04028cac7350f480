import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import type { Answers, RequestName, Requests } from '../../lib/messages';
import type { Failure } from '../../lib/portal/failure';
import { useApp } from './context';

export type Query<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T; refresh(): void }
  | { state: 'failed'; failure: Failure; retry(): void };

/** What was answered while this surface is open: going back shows it at once. */
const answered = new Map<string, unknown>();

/** The questions on screen, each with its way to be asked again. */
const asking = new Set<(prefix: string) => void>();

/** Forgets answers that a write has made stale, e.g. `forget('discussion.')`; those on screen are asked again. */
export function forget(prefix: string): void {
  for (const key of answered.keys()) if (key.startsWith(prefix)) answered.delete(key);
  for (const askAgain of asking) askAgain(prefix);
}

/**
 * Reads something through the background. Aborted when the component goes away or asks for something else;
 * shown at once from what this surface has already been answered.
 *
 * @param params null: not asked (yet)
 */
export function useQuery<K extends RequestName>(type: K, params: Requests[K] | null): Query<Answers[K]> {
  const { ask } = useApp();
  const key = params === null ? null : `${type} ${JSON.stringify(params)}`;
  const [turn, setTurn] = useState(0);
  const [result, setResult] = useState<{ key: string; value?: Answers[K]; failure?: Failure }>();
  const asked = useRef(params);
  asked.current = params;

  const again = useCallback(() => {
    if (key) answered.delete(key);
    setResult(undefined);
    setTurn((n) => n + 1);
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks again
  useEffect(() => {
    if (key === null || asked.current === null || answered.has(key)) return;
    const abort = new AbortController();
    ask(type, asked.current, abort.signal).then(
      (value) => {
        answered.set(key, value);
        if (!abort.signal.aborted) setResult({ key, value });
      },
      (reason: unknown) => {
        if (!abort.signal.aborted) setResult({ key, failure: failureOf(reason) });
      },
    );
    return () => abort.abort();
  }, [key, turn, ask, type]);

  useEffect(() => {
    if (key === null) return;
    const askAgain = (prefix: string) => {
      if (key.startsWith(prefix)) again();
    };
    asking.add(askAgain);
    return () => void asking.delete(askAgain);
  }, [key, again]);

  if (key !== null && answered.has(key)) {
    return { state: 'ready', value: answered.get(key) as Answers[K], refresh: again };
  }
  if (result && result.key === key && result.failure) {
    return { state: 'failed', failure: result.failure, retry: again };
  }
  return { state: 'loading' };
}
