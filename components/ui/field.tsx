import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { useApp } from '../app/context';
import { TextButton } from './button';
import { Icon } from './icons';
import './base.css';
import './field.css';

interface FieldIds {
  control: string;
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
}

const FieldContext = createContext<FieldIds | null>(null);

/** What a control inside a `Field` puts on its element. */
export function useFieldControl() {
  const field = useContext(FieldContext);
  const own = useId();
  return {
    id: field?.control ?? own,
    'aria-describedby': field?.describedBy,
    'aria-invalid': field?.invalid ? ('true' as const) : undefined,
  };
}

interface Props {
  label: string;
  /** Says "optional" after the label. */
  optional?: boolean;
  /** At the right of the label: a `Provenance`, a count. */
  aside?: ComponentChildren;
  hint?: ComponentChildren;
  /** What is wrong and how to put it right; replaces nothing, stands under the control. */
  error?: string | null;
  /** The field holds several controls (a pick list, chips): its label names the group. */
  group?: boolean;
  children: ComponentChildren;
}

/**
 * A label, a control, what helps to fill it, what is wrong with it. The control inside (`TextInput`, `TextArea`,
 * `Select`, …) ties itself to all of them.
 */
export function Field({ label, optional, aside, hint, error, group, children }: Props) {
  const { t } = useApp();
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [errorId, hintId].filter(Boolean).join(' ') || undefined;
  const ids = { control: `${id}-in`, label: `${id}-label`, describedBy, invalid: Boolean(error) };
  const words = (
    <>
      {label}
      {optional && <span class="ui-optional"> ({t('ui.optional')})</span>}
    </>
  );
  const body = (
    <>
      <div class="ui-field-head">
        {group ? (
          <span class="ui-field-label" id={ids.label}>
            {words}
          </span>
        ) : (
          <label class="ui-field-label" id={ids.label} for={ids.control}>
            {words}
          </label>
        )}
        {aside}
      </div>
      {children}
      {error && (
        <p class="ui-field-error" id={errorId}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
      {hint && (
        <div class="ui-field-hint" id={hintId}>
          {hint}
        </div>
      )}
    </>
  );
  return (
    <FieldContext.Provider value={ids}>
      {group ? (
        // biome-ignore lint/a11y/useSemanticElements: a legend cannot share its line with what stands beside it
        <div class="ui-field" role="group" aria-labelledby={ids.label} aria-describedby={describedBy}>
          {body}
        </div>
      ) : (
        <div class="ui-field">{body}</div>
      )}
    </FieldContext.Provider>
  );
}

/** Where a value comes from; once edited, the way back to it. */
export function Provenance({ from, onRestore }: { from: 'page' | 'guessed'; onRestore?: () => void }) {
  const { t } = useApp();
  if (onRestore) {
    return (
      <TextButton icon="undo" onClick={onRestore}>
        {t('ui.restore')}
      </TextButton>
    );
  }
  return (
    <span class="ui-provenance">
      <Icon name="page" />
      {t(from === 'page' ? 'ui.fromPage' : 'ui.guessed')}
    </span>
  );
}
