import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import type { Failure } from '../../lib/portal/failure';
import { FailureNotice } from './failure-notice';

const loaded = new WeakMap<object, unknown>();

interface Props<P> {
  /** Loads the component; the same function at each render, so that it is loaded once. */
  load: () => Promise<ComponentType<P>>;
  props: P;
  /** What stands there meanwhile, as high as what comes. */
  fallback?: ComponentChildren;
}

/** A part whose code comes when it is first shown; at once the times after. */
export function Lazy<P extends object>({ load, props, fallback = null }: Props<P>) {
  const [, redraw] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (loaded.has(load)) return;
    load().then(
      (component) => {
        loaded.set(load, component);
        redraw((n) => n + 1);
      },
      (reason: unknown) => setFailure(failureOf(reason)),
    );
  }, [load]);
  const Loaded = loaded.get(load) as ComponentType<P> | undefined;
  if (Loaded) return <Loaded {...props} />;
  if (failure) return <FailureNotice failure={failure} />;
  return <>{fallback}</>;
}
