import { useApp } from '../app/context';
import { Copy } from './copy';

/** The link of a reuse, to be copied. */
export function DoneLink({ url }: { url: string }) {
  const { t } = useApp();
  return (
    <div>
      <div class="ui-field-head">
        <span class="ui-field-label">{t('reuse.done.link')}</span>
        <Copy icon="link" text={() => url} words={t('reuse.copyLink')} done={t('reuse.linkCopied')} />
      </div>
      <p class="reuse-link">{url}</p>
    </div>
  );
}
