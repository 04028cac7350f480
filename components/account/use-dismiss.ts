import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Closes what has opened inside `around`: at Escape, at a press elsewhere, when the focus goes elsewhere.
 *
 * @param close `true`: by the keyboard, so that the focus has to be put back
 */
export function useDismiss(
  around: RefObject<HTMLElement | null>,
  open: boolean,
  close: (byKey: boolean) => void,
): void {
  useEffect(() => {
    const element = around.current;
    if (!open || !element) return;
    const abort = new AbortController();
    const { signal } = abort;
    const outside = (target: EventTarget | null) => !(target instanceof Node && element.contains(target));
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // Chromium closes the whole popup at an Escape that nobody took.
        event.preventDefault();
        event.stopPropagation();
        close(true);
      },
      { signal },
    );
    element.addEventListener(
      'focusout',
      (event) => {
        if (event.relatedTarget && outside(event.relatedTarget)) close(false);
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (outside(event.target)) close(false);
      },
      { signal },
    );
    return () => abort.abort();
  }, [around, open, close]);
}
