import { useApp } from '../app/context';
import { Button, LiveRegion } from '../ui';
import { useCopy } from './use-copy';

/** Copies what was written, for who would rather paste it elsewhere. */
export function CopyButton({ text, disabled }: { text: string; disabled?: boolean }) {
  const { t } = useApp();
  const [state, copy] = useCopy();
  const words =
    state === 'copied' ? t('discussion.textCopied') : state === 'refused' ? t('discussion.notCopied') : '';
  return (
    <>
      <Button disabled={disabled} onClick={() => copy(text)}>
        {words || t('discussion.copyText')}
      </Button>
      <LiveRegion>{words}</LiveRegion>
    </>
  );
}
