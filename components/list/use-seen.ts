import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * @param already true: it counts as seen without looking
 * @returns a ref for an element, and whether that element has been on screen, or nearly
 */
export function useSeen<T extends Element>(already: boolean) {
  const element = useRef<T>(null);
  const [seen, setSeen] = useState(already);
  useEffect(() => {
    if (already) setSeen(true);
    if (already || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [already]);
  return [element, seen] as const;
}
