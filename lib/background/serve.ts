import * as z from 'zod/mini';
import type { Runtime } from '../browser';
import { FailureError, failureOf } from '../failure-error';
import { type Handlers, type PortAnswer, type RequestName, requests } from '../messages';

const envelope = z.union([
  z.object({ id: z.int(), cancel: z.literal(true) }),
  z.object({ id: z.int(), type: z.string(), params: z.unknown() }),
]);

/**
 * Answers one surface until its port closes; what is still running then is aborted.
 *
 * @param port a port whose sender has been checked
 * @param handlers what each request does; its failures are answered as `Failure`s
 */
export function serve(port: Runtime.Port, handlers: Handlers): void {
  const running = new Map<number, AbortController>();
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
    for (const abort of running.values()) abort.abort();
  });
  port.onMessage.addListener((message: unknown) => {
    const parsed = envelope.safeParse(message);
    if (!parsed.success) return;
    if ('cancel' in parsed.data) {
      running.get(parsed.data.id)?.abort();
      return;
    }
    const { id, type, params } = parsed.data;
    const abort = new AbortController();
    running.set(id, abort);
    answer(handlers, type, params, abort.signal)
      .then<PortAnswer, PortAnswer>(
        (value) => ({ id, ok: true, value }),
        (reason: unknown) => ({ id, ok: false, failure: failureOf(reason) }),
      )
      .then((reply) => {
        running.delete(id);
        if (open) port.postMessage(reply);
      });
  });
}

/**
 * Parses a request and lets its handler answer.
 *
 * @throws FailureError `internal` for an unknown request or parameters that are not the protocol's
 */
export async function answer(
  handlers: Handlers,
  type: string,
  params: unknown,
  signal: AbortSignal,
): Promise<unknown> {
  if (!isRequest(type)) throw new FailureError({ kind: 'internal', details: 'unknown request' });
  const parsed = requests[type].safeParse(params);
  if (!parsed.success) {
    const paths = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new FailureError({ kind: 'internal', details: `${type}: ${paths}` });
  }
  const handler = handlers[type] as (params: unknown, signal: AbortSignal) => Promise<unknown>;
  return handler(parsed.data, signal);
}

function isRequest(type: string): type is RequestName {
  return Object.hasOwn(requests, type);
}
