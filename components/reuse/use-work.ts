import { useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import type { Failure } from '../../lib/portal/failure';

/**
 * One thing at a time, whatever is clicked meanwhile.
 *
 * @returns what is under way, why the last one failed, and `run`, which never rejects
 */
export function useWork<Name extends string>() {
  const [busy, setBusy] = useState<Name | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const working = useRef(false);
  const run = async (name: Name, work: () => Promise<void>): Promise<void> => {
    if (working.current) return;
    working.current = true;
    setBusy(name);
    setFailure(null);
    try {
      await work();
    } catch (reason) {
      setFailure(failureOf(reason));
    } finally {
      working.current = false;
      setBusy(null);
    }
  };
  return { busy, failure, setFailure, run };
}
