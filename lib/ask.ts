/**
 * A surface's side of the port to the background. Closing the surface closes the port, which aborts what
 * it asked; a background that was stopped is woken by asking again.
 */
import { browser, type Runtime } from './browser';
import { FailureError } from './failure-error';
import type { Answers, Ask, PortAnswer, PortRequest, RequestName, Requests } from './messages';

export const SURFACE_PORT = 'surface';

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: FailureError): void;
}

/**
 * Opens the way to the background.
 *
 * @param connect makes a port; a test gives a fake one
 * @returns `ask`; it rejects with a FailureError (`aborted` when `signal` fires, `interrupted` when the
 *   background was stopped before it answered)
 */
export function createAsk(
  connect: () => Runtime.Port = () => browser.runtime.connect({ name: SURFACE_PORT }),
): Ask {
  const waiting = new Map<number, Waiting>();
  let port: Runtime.Port | undefined;
  let last = 0;

  const settle = (answer: PortAnswer) => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) asker?.resolve(answer.value);
    else asker?.reject(new FailureError(answer.failure));
  };
  const open = () => {
    const opened = connect();
    opened.onMessage.addListener((answer) => settle(answer as PortAnswer));
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = undefined;
      for (const asker of waiting.values())
        asker.reject(new FailureError({ kind: 'interrupted', uncertain: true }));
      waiting.clear();
    });
    return opened;
  };

  return <K extends RequestName>(type: K, params: Requests[K], signal?: AbortSignal) =>
    new Promise<Answers[K]>((resolve, reject) => {
      if (signal?.aborted) return reject(new FailureError({ kind: 'aborted' }));
      const id = ++last;
      port ??= open();
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      port.postMessage({ id, type, params } satisfies PortRequest);
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(id)) return;
        port?.postMessage({ id, cancel: true } satisfies PortRequest);
        reject(new FailureError({ kind: 'aborted' }));
      });
    });
}
