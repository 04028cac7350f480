import { useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import type { Failure } from '../../lib/portal/failure';
import type { NewReuse } from '../../lib/portal/model';
import type { Problems } from '../../lib/reuse/validate';
import { useApp } from '../app/context';
import { forget } from '../app/use-query';

/**
 * Checks, then sends once: the background goes on where this surface closes, and keeps the outcome.
 *
 * @param key the draft's
 * @param check what the portal would refuse
 * @param make what is sent, once nothing speaks against it
 */
export function usePublish(key: string, check: () => Problems, make: () => NewReuse) {
  const { ask, replace } = useApp();
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  /** Counts the attempts that ended with something to correct: each moves the focus. */
  const [attempt, setAttempt] = useState(0);
  const sending = useRef(false);

  const send = async () => {
    if (sending.current) return;
    const found = check();
    setProblems(found);
    setFailure(null);
    if (Object.keys(found).length > 0) {
      setAttempt((n) => n + 1);
      return;
    }
    sending.current = true;
    setBusy(true);
    const reuse = make();
    try {
      await ask('reuse.publish', { key, reuse });
      forget('reuse.matches');
      forget('dataset.reuses');
      replace({ screen: 'reuse-done', portal: reuse.portal, key });
    } catch (reason) {
      setFailure(failureOf(reason));
      setAttempt((n) => n + 1);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  return {
    problems,
    failure,
    busy,
    attempt,
    send,
    /** What was wrong with these fields is being put right. */
    clear: (...fields: (keyof Problems)[]) => {
      if (fields.some((field) => problems[field])) {
        setProblems((before) =>
          Object.fromEntries(
            Object.entries(before).filter(([field]) => !fields.includes(field as keyof Problems)),
          ),
        );
      }
    },
  };
}
