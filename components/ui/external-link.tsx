import type { ComponentChildren } from 'preact';
import { hostOf } from '../../lib/format';
import { useApp } from '../app/context';
import { Icon } from './icons';
import './base.css';

interface Props {
  /** Only http(s) and mailto become links: anything else stays plain text. */
  href: string | null | undefined;
  /** Shows the arrow that says it leaves. */
  arrow?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A link out of Datalien: opened in a new tab by the application, its host said to who only hears it. */
export function ExternalLink({ href, arrow, class: more, children }: Props) {
  const { t, openTab } = useApp();
  const host = hostOf(href);
  if (href && /^mailto:/i.test(href)) {
    return (
      <a class={more} href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  }
  if (!href || !host) return <span>{children}</span>;
  return (
    <a
      class={more}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={host}
      onClick={(event) => {
        event.preventDefault();
        openTab(href);
      }}
    >
      {children}
      <span class="ui-said"> {t('ui.opensOn', { host })}</span>
      {arrow && <Icon name="out" class="ui-icon-inline" />}
    </a>
  );
}
