import { useEffect, useRef } from 'preact/hooks';

/** Calls back each time the person comes back to this surface, while `waiting`. */
export function useReturning(waiting: boolean, returned: () => void): void {
  const latest = useRef(returned);
  latest.current = returned;
  useEffect(() => {
    if (!waiting) return;
    const abort = new AbortController();
    const { signal } = abort;
    window.addEventListener('focus', () => latest.current(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') latest.current();
      },
      { signal },
    );
    return () => abort.abort();
  }, [waiting]);
}
