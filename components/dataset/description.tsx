import { useState } from 'preact/hooks';
import { plainText } from '../../lib/preview/plain';
import { useApp } from '../app/context';
import { Markdown, TextButton } from '../ui';

/** About three lines of the popup: what is shorter needs no folding. */
const SHORT = 160;

/** The producer's description: its first lines as plain words, the whole of it, formatted, on request. */
export function Description({ text }: { text: string }) {
  const { t } = useApp();
  const [open, setOpen] = useState(false);
  const plain = plainText(text);
  if (!plain) return <p class="ui-secondary">{t('dataset.noDescription')}</p>;
  const short = plain.length <= SHORT && text.trim() === plain;
  return (
    <section aria-label={t('dataset.description')}>
      {open ? <Markdown text={text} /> : <p class="ds-fold">{plain}</p>}
      {!short && (
        <TextButton expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'dataset.readLess' : 'dataset.readMore')}
        </TextButton>
      )}
    </section>
  );
}
