import type { Runtime } from '../../../lib/browser';

/** Two ends of a port, as `runtime.connect` would make them; messages are cloned as the browser does. */
export function portPair(): { near: Runtime.Port; far: Runtime.Port } {
  const near = end();
  const far = end();
  const link = (from: End, to: End) => {
    from.port.postMessage = (message: unknown) => {
      const copy = structuredClone(message);
      queueMicrotask(() => to.say(copy));
    };
    from.port.disconnect = () => queueMicrotask(() => to.close());
  };
  link(near, far);
  link(far, near);
  return { near: near.port, far: far.port };
}

interface End {
  port: Runtime.Port;
  say(message: unknown): void;
  close(): void;
}

function end(): End {
  const heard = new Set<(message: unknown) => void>();
  const gone = new Set<() => void>();
  const port = {
    name: 'surface',
    onMessage: { addListener: (listener: (message: unknown) => void) => heard.add(listener) },
    onDisconnect: { addListener: (listener: () => void) => gone.add(listener) },
  } as unknown as Runtime.Port;
  return {
    port,
    say: (message) => {
      for (const listener of heard) listener(message);
    },
    close: () => {
      for (const listener of gone) listener();
    },
  };
}
