import { useState } from 'preact/hooks';
import { useApp } from '../app/context';
import { TextButton } from '../ui';

/** Copies a text and says so. */
export function Copy(props: { text: () => string; words: string; done: string; icon: 'copy' | 'link' }) {
  const { t } = useApp();
  const [state, setState] = useState<'copied' | 'refused' | null>(null);
  return (
    <>
      <TextButton
        icon={state === 'copied' ? 'check' : props.icon}
        onClick={() => {
          navigator.clipboard.writeText(props.text()).then(
            () => setState('copied'),
            () => setState('refused'),
          );
        }}
      >
        {state === 'copied' ? props.done : props.words}
      </TextButton>
      <span class={state === 'refused' ? 'ui-meta' : 'ui-said'} role="status">
        {state === 'copied' && props.done}
        {state === 'refused' && t('reuse.notCopied')}
      </span>
    </>
  );
}
