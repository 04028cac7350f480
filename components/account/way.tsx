import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../ui';

interface Props {
  icon: IconName;
  title: string;
  what: ComponentChildren;
  children: ComponentChildren;
}

/** One way to sign in: what it is, what it needs, the button that does it. */
export function Way({ icon, title, what, children }: Props) {
  const id = useId();
  return (
    <section class="acc-way" aria-labelledby={id}>
      <Icon name={icon} size="l" />
      <div class="acc-way-body">
        <h2 id={id}>{title}</h2>
        <p class="ui-secondary">{what}</p>
        {children}
      </div>
    </section>
  );
}
