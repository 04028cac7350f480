import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../app/context';
import { Prose } from './prose';
import './base.css';
import './prose.css';

interface Props {
  /** Markdown of any origin, with whatever HTML it holds. */
  text: string;
}

/**
 * A text of the portal, sanitised. The code that does it is loaded when the first such text is shown; until then,
 * and wherever it fails, the same text stands there plain.
 */
export function Markdown({ text }: Props) {
  const { openTab } = useApp();
  const place = useRef<HTMLDivElement>(null);
  const [content, setContent] = useState<DocumentFragment | 'plain' | null>(null);
  useEffect(() => {
    let gone = false;
    import('./markdown-render')
      .then(({ renderMarkdown }) => renderMarkdown(text))
      // Too deep for the parser, or its code did not come: the plain text is better than none.
      .catch(() => 'plain' as const)
      .then((rendered) => {
        if (!gone) setContent(rendered);
      });
    return () => {
      gone = true;
    };
  }, [text]);
  useEffect(() => {
    if (content && content !== 'plain') place.current?.replaceChildren(content);
  }, [content]);

  if (content === null || content === 'plain') return <Prose text={text} />;
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.protocol === 'mailto:') return;
    event.preventDefault();
    openTab(link.href);
  };
  // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked; keys reach them as such
  // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
  return <div class="ui-prose" ref={place} onClick={onClick} />;
}
