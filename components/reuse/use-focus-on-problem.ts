import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to the first field with a problem, or to what failed, after each attempt that found some. */
export function useFocusOnProblem(attempt: number) {
  const main = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt === 0) return;
    const field = main.current?.querySelector('[data-field]:has(.ui-field-error)');
    const control = field?.querySelector<HTMLElement>('input, textarea, select, button:not(.ui-text-button)');
    (control ?? field?.querySelector<HTMLElement>('button'))?.focus();
    if (!field)
      main.current?.querySelector('.ui-notice-danger, .ui-notice-warn')?.scrollIntoView({ block: 'nearest' });
  }, [attempt]);
  return main;
}
