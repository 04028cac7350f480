import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useFieldControl } from './field';
import './base.css';
import './choices.css';

interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** A second, quieter line. */
  note?: ComponentChildren;
  children: ComponentChildren;
}

/** One thing to have or not. */
export function Checkbox({ checked, onChange, disabled, note, children }: CheckboxProps) {
  const id = useId();
  return (
    <label class="ui-check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={note ? id : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {children}
        {note && (
          <span class="ui-note-line" id={id}>
            {note}
          </span>
        )}
      </span>
    </label>
  );
}

/** A row of a pick list. */
export interface Pick {
  value: string;
  title: string;
  /** Second line. */
  note?: ComponentChildren;
  /** Before the words: an avatar. */
  leading?: ComponentChildren;
  disabled?: boolean;
}

interface PickListProps {
  items: readonly Pick[];
  picked: readonly string[];
  onChange: (picked: string[]) => void;
  /** Where no `Field group` names it. */
  label?: string;
  /** Last line: ways to add a row. */
  footer?: ComponentChildren;
}

/** Any number of several: framed rows with a tick. Inside a `Field group`, which names it. */
export function PickList({ items, picked, onChange, label, footer }: PickListProps) {
  const toggle = (value: string, on: boolean) =>
    onChange(on ? [...picked, value] : picked.filter((each) => each !== value));
  return (
    <div class="ui-picks">
      <ul aria-label={label}>
        {items.map((item) => (
          <li key={item.value}>
            <PickRow
              item={item}
              type="checkbox"
              checked={picked.includes(item.value)}
              onChange={(on) => toggle(item.value, on)}
            />
          </li>
        ))}
      </ul>
      {footer && <div class="ui-picks-foot">{footer}</div>}
    </div>
  );
}

interface RadioListProps {
  items: readonly Pick[];
  value: string;
  onChange: (value: string) => void;
  /** Where no `Field group` names it. */
  label?: string;
}

/** One of several: framed rows, the chosen one on the accent's ground. */
export function RadioList({ items, value, onChange, label }: RadioListProps) {
  const control = useFieldControl();
  return (
    <div class="ui-picks" role="radiogroup" aria-label={label} aria-describedby={control['aria-describedby']}>
      {items.map((item) => (
        <PickRow
          key={item.value}
          item={item}
          type="radio"
          name={control.id}
          checked={item.value === value}
          onChange={() => onChange(item.value)}
        />
      ))}
    </div>
  );
}

interface PickRowProps {
  item: Pick;
  type: 'checkbox' | 'radio';
  name?: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}

function PickRow({ item, type, name, checked, onChange }: PickRowProps) {
  const note = useId();
  return (
    <label class={checked && type === 'radio' ? 'ui-check ui-check-on' : 'ui-check'}>
      <input
        type={type}
        name={name}
        value={item.value}
        checked={checked}
        disabled={item.disabled}
        aria-describedby={item.note ? note : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="ui-check-body">
        {item.leading}
        <span class="ui-grow">
          {item.title}
          {item.note && (
            <span class="ui-note-line" id={note}>
              {item.note}
            </span>
          )}
        </span>
      </span>
    </label>
  );
}
