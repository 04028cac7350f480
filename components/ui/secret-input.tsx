import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../app/context';
import { IconButton } from './button';
import { useFieldControl } from './field';
import type { TextControl } from './inputs';

/** A secret being pasted: masked, kept out of suggestions, shown on demand. */
export function SecretInput({ value, onInput, focus, label, ...rest }: TextControl) {
  const control = useFieldControl();
  const { t } = useApp();
  const [shown, setShown] = useState(false);
  const own = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) own.current?.focus();
  }, [focus]);
  return (
    <span class="ui-secret">
      <input
        {...control}
        {...rest}
        ref={own}
        class="ui-input"
        type={(shown ? 'text' : 'password') as 'text'}
        value={value}
        aria-label={label}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <IconButton
        icon="eye"
        label={t(shown ? 'ui.hide' : 'ui.show')}
        pressed={shown}
        onClick={() => setShown(!shown)}
      />
    </span>
  );
}
