import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';
import './base.css';
import './notice.css';

interface Props {
  tone?: 'neutral' | 'warn' | 'danger';
  /** By default `info`, or `alert` for what is wrong. */
  icon?: IconName;
  /** The fact, in bold. */
  title?: ComponentChildren;
  /** Ways out: `TextButton`s. */
  actions?: ComponentChildren;
  /** Said at once by a screen reader: for what appears after an action. */
  live?: boolean;
  children?: ComponentChildren;
}

/** A fact apart from the text: what, why, what one can do. */
export function Notice({ tone = 'neutral', icon, title, actions, live, children }: Props) {
  return (
    <div
      class={tone === 'neutral' ? 'ui-notice' : `ui-notice ui-notice-${tone}`}
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icon ?? (tone === 'neutral' ? 'info' : 'alert')} />
      <div class="ui-notice-body">
        {title && <b>{title}</b>} {children}
        {actions && <div class="ui-actions">{actions}</div>}
      </div>
    </div>
  );
}
