import { useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import type { Failure } from '../../lib/portal/failure';
import type { Thread } from '../../lib/portal/model';
import { forget } from '../app/use-query';

export interface Sending {
  busy: boolean;
  failure: Failure | null;
  /** Sends, unless something is being sent already. */
  send(work: () => Promise<Thread>): void;
  /** Forgets how the last send ended. */
  clear(): void;
}

interface Marks {
  /** Before it goes: whoever opens next knows that it may have arrived. */
  onSend(): void;
  /** It arrived, and the person is still here. */
  onSent(thread: Thread): void;
  /** It surely did not arrive. */
  onRefused(): void;
}

/** One send at a time: a second press of the button is none. Nothing is ever sent again by itself. */
export function useSending({ onSend, onSent, onRefused }: Marks): Sending {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const refuse = (reason: unknown) => {
    const said = failureOf(reason);
    if (!said.uncertain) onRefused();
    if (said.kind === 'signedOut' || said.kind === 'badToken') forget('account.');
    if (!gone.current) setFailure(said);
  };
  const end = () => {
    running.current = false;
    if (!gone.current) setBusy(false);
  };
  const send = (work: () => Promise<Thread>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    onSend();
    work().then(
      (thread) => {
        end();
        forget('discussion.');
        // Who left finds the outcome that the background keeps.
        if (!gone.current) onSent(thread);
      },
      (reason: unknown) => {
        end();
        refuse(reason);
      },
    );
  };
  return { busy, failure, send, clear: () => setFailure(null) };
}
