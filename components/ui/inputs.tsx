import type { Ref } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../../lib/format';
import { useApp } from '../app/context';
import { useFieldControl } from './field';
import { Icon } from './icons';

/** What every control that holds a text is given. */
export interface TextControl {
  value: string;
  onInput: (value: string) => void;
  disabled?: boolean;
  required?: boolean;
  maxLength?: number;
  placeholder?: string;
  onBlur?: () => void;
  /** Takes the focus when it appears. */
  focus?: boolean;
  /** Where no `Field` names it. */
  label?: string;
  name?: string;
}

interface TextInputProps extends TextControl {
  type?: 'text' | 'url' | 'search' | 'email';
  inputRef?: Ref<HTMLInputElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
  spellcheck?: boolean;
}

/** One line of text. (JSX types part inputs by their type; `as 'text'` stands for all that are text.) */
export function TextInput(props: TextInputProps) {
  const { value, onInput, focus, label, inputRef, type = 'text', spellcheck, ...rest } = props;
  const control = useFieldControl();
  const own = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) own.current?.focus();
  }, [focus]);
  return (
    <input
      {...control}
      {...rest}
      ref={(element) => {
        own.current = element;
        if (typeof inputRef === 'function') inputRef(element);
        else if (inputRef) inputRef.current = element;
      }}
      class="ui-input"
      type={type as 'text'}
      value={value}
      aria-label={label}
      spellcheck={spellcheck ?? (type === 'url' || type === 'email' ? false : undefined)}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

interface TextAreaProps extends TextControl {
  /** Lines shown at least; it grows with its text up to twenty. */
  rows?: number;
  /** Says how long the text is, and how long it may be. */
  counter?: boolean;
}

/** Several lines of text; as high as what it holds. */
export function TextArea({ value, onInput, focus, label, rows = 4, counter, ...rest }: TextAreaProps) {
  const control = useFieldControl();
  const { t, language } = useApp();
  const own = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) own.current?.focus();
  }, [focus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides of the height
  useLayoutEffect(() => {
    const element = own.current;
    if (!element || CSS.supports?.('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  const count = [...value].length;
  return (
    <>
      <textarea
        {...control}
        {...rest}
        ref={own}
        class="ui-input ui-area"
        rows={rows}
        value={value}
        aria-label={label}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {counter && (
        <p class="ui-field-hint ui-counter">
          {rest.maxLength
            ? t('ui.charactersOf', {
                count,
                n: formatNumber(count, language),
                max: formatNumber(rest.maxLength, language),
              })
            : t('ui.characters', { count, n: formatNumber(count, language) })}
        </p>
      )}
    </>
  );
}

interface SelectProps {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  /** Shown for the value '' and never choosable. */
  placeholder?: string;
  disabled?: boolean;
  required?: boolean;
  label?: string;
}

/** One of a closed list. */
export function Select({ value, onChange, options, placeholder, label, ...rest }: SelectProps) {
  const control = useFieldControl();
  return (
    <span class="ui-select">
      <select
        {...control}
        {...rest}
        class="ui-input"
        value={value}
        aria-label={label}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {placeholder !== undefined && (
          <option value="" disabled hidden>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
