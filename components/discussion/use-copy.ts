import { useState } from 'preact/hooks';

export type Copied = 'copied' | 'refused' | null;

/** Copies a text, and knows whether the browser let it. */
export function useCopy(): [Copied, (text: string) => void] {
  const [state, setState] = useState<Copied>(null);
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return [state, copy];
}
