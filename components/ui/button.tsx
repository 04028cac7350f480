import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './icons';
import './base.css';
import './button.css';

interface ButtonProps {
  variant?: 'main' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
  /** While it works: its verb as a noun with "…", e.g. "Publishing…". Clicks do nothing meanwhile. */
  busy?: string | false;
  disabled?: boolean;
  /** Why it is disabled, written beside; such a button stays reachable, so that the reason is heard. */
  reason?: string;
  wide?: boolean;
  small?: boolean;
  type?: 'button' | 'submit';
  pressed?: boolean;
  /** Whether what it opens is open. */
  expanded?: boolean;
  /** Where its words alone are not enough out of context. */
  label?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick?: (event: MouseEvent) => void;
  children: ComponentChildren;
}

/** A button: a verb and its object. One `main` at most on a screen. */
export function Button(props: ButtonProps) {
  const { variant = 'plain', icon, busy, disabled, reason, type = 'button', onClick, children } = props;
  const reasonId = useId();
  const off = disabled || Boolean(busy);
  const explained = disabled && reason !== undefined;
  const classes = [
    'ui-button',
    variant !== 'plain' && `ui-button-${variant}`,
    props.wide && 'ui-button-wide',
    props.small && 'ui-button-small',
  ];
  const button = (
    <button
      ref={props.buttonRef}
      type={type}
      class={classes.filter(Boolean).join(' ')}
      disabled={disabled && !explained}
      aria-disabled={off ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-label={props.label}
      aria-describedby={explained ? reasonId : undefined}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <span class="ui-button-words" aria-hidden={busy ? 'true' : undefined}>
        {icon && <Icon name={icon} />}
        {children}
      </span>
      {busy && (
        <span class="ui-button-words">
          <span class="ui-ring" aria-hidden="true" />
          {busy}
        </span>
      )}
    </button>
  );
  if (!explained) return button;
  return (
    <span class={props.wide ? 'ui-explained ui-button-wide' : 'ui-explained'}>
      {button}
      <span class="ui-meta" id={reasonId}>
        {reason}
      </span>
    </span>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** Its accessible name, also its tooltip. */
  label: string;
  /** Shown at its corner; say it in `label` too. */
  count?: number;
  disabled?: boolean;
  pressed?: boolean;
  onClick?: (event: MouseEvent) => void;
}

/** A square button that an icon stands for. */
export function IconButton({ icon, label, count, disabled, pressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="ui-icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} size="l" />
      {count ? (
        <span class="ui-count" aria-hidden="true">
          {count}
        </span>
      ) : null}
    </button>
  );
}

interface TextButtonProps {
  icon?: IconName;
  /** Where the words alone are not enough out of context, e.g. "Retry: Trees of the city". */
  label?: string;
  expanded?: boolean;
  disabled?: boolean;
  onClick: (event: MouseEvent) => void;
  children: ComponentChildren;
}

/** An action inside text or under a notice, drawn as a link. */
export function TextButton({ icon, label, expanded, disabled, onClick, children }: TextButtonProps) {
  return (
    <button
      type="button"
      class="ui-text-button"
      aria-label={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
