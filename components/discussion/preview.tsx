import { useId } from 'preact/hooks';
import { useApp } from '../app/context';
import { Prose } from '../ui';

/** What will be sent, as the portal will show it: plain text. */
export function Preview({ title, comment }: { title: string; comment: string }) {
  const { t } = useApp();
  const id = useId();
  return (
    <section class="talk-preview" aria-labelledby={id}>
      <h2 id={id}>{t('discussion.preview')}</h2>
      <div class="talk-sheet">
        {title.trim() && <b>{title.trim()}</b>}
        {comment ? <Prose text={comment} /> : !title.trim() && t('discussion.previewEmpty')}
      </div>
    </section>
  );
}
