import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useApp } from '../app/context';
import { IconButton } from './button';
import './base.css';
import './screen.css';

interface Props {
  title: string;
  subtitle?: ComponentChildren;
  /** Before the title: the site's initial on the home screen. */
  leading?: ComponentChildren;
  /** Shows the back button; by default it goes back in the application. */
  back?: boolean | (() => void);
  /** Where back leads, in words; by default "Back". */
  backLabel?: string;
  /** At most two icon buttons. */
  actions?: ComponentChildren;
  account?: ComponentChildren;
  /** Identity line, error summary, then the buttons (see `FooterButtons`). */
  footer?: ComponentChildren;
  /** Something in the middle is still being asked for. */
  busy?: boolean;
  children: ComponentChildren;
}

/**
 * The frame of every screen: header and footer stay, the middle scrolls alone. When it appears, its middle takes
 * the focus unless something in it already has: keyboard and screen reader start there.
 */
export function Screen(props: Props) {
  const { title, subtitle, leading, back, backLabel, actions, account, footer, busy, children } = props;
  const app = useApp();
  const heading = useId();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const screen = main.current?.parentElement;
    if (!screen?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="ui-screen">
      <header class={back ? 'ui-top ui-top-inner' : 'ui-top'}>
        {back && (
          <IconButton
            icon="back"
            label={backLabel ?? app.t('ui.back')}
            onClick={typeof back === 'function' ? back : app.back}
          />
        )}
        {leading}
        <div class="ui-top-title">
          <h1 class="ui-cut" id={heading} title={title}>
            {title}
          </h1>
          {subtitle && <p class="ui-cut">{subtitle}</p>}
        </div>
        {actions}
        {account}
      </header>
      <main ref={main} tabIndex={-1} aria-labelledby={heading} aria-busy={busy ? 'true' : undefined}>
        {children}
      </main>
      {footer && <footer class="ui-foot">{footer}</footer>}
    </div>
  );
}

/** The buttons of a footer: the main one first, as wide as there is room, then at most one other. */
export function FooterButtons({ children }: { children: ComponentChildren }) {
  return <div class="ui-foot-buttons">{children}</div>;
}

/** As whom and where, just above the button that sends. `leading` is an avatar, `action` a `TextButton`. */
export function Identity(props: {
  leading: ComponentChildren;
  children: ComponentChildren;
  note?: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="ui-identity">
      {props.leading}
      <p class="ui-grow">
        {props.children}
        {props.note && <span class="ui-identity-note">{props.note}</span>}
      </p>
      {props.action}
    </div>
  );
}
