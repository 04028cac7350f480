import type { ComponentChildren } from 'preact';
import { initials } from '../../lib/format';
import { Icon, type IconName } from './icons';
import './base.css';
import './bits.css';

/** A word about a thing: a format, a state. */
export function Tag(props: {
  tone?: 'neutral' | 'warn' | 'danger' | 'producer';
  icon?: IconName;
  children: ComponentChildren;
}) {
  const { tone = 'neutral', icon, children } = props;
  return (
    <span class={tone === 'neutral' ? 'ui-tag' : `ui-tag ui-tag-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** Initials of a person (round) or an organization (square); the name stands beside it, in words. */
export function Avatar(props: {
  name: string;
  kind: 'person' | 'organization';
  mine?: boolean;
  large?: boolean;
}) {
  const classes = [
    'ui-avatar',
    props.kind === 'organization' && 'ui-avatar-org',
    props.mine && 'ui-avatar-mine',
    props.large && 'ui-avatar-l',
  ];
  return (
    <span class={classes.filter(Boolean).join(' ')} aria-hidden="true">
      {initials(props.name)}
    </span>
  );
}

const WIDTHS = [
  [58, 72, 84],
  [66, 46, 62],
  [48, 64, 74],
] as const;

/** The shape of `rows` rows that are on their way; breathes only once one has waited a little. */
export function Skeleton({ rows = 1, lines = 3 }: { rows?: number; lines?: 1 | 2 | 3 }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div class="ui-skeleton" key={row}>
          {WIDTHS[row % WIDTHS.length]?.slice(0, lines).map((width, line) => (
            <span key={line} style={{ width: `${width}%` }} />
          ))}
        </div>
      ))}
    </div>
  );
}

/**
 * A share, drawn; the words beside it say the same.
 *
 * @param value from 0 to 1
 */
export function Meter({ value }: { value: number }) {
  return (
    <span class="ui-meter" aria-hidden="true">
      <span
        class="ui-meter-fill"
        style={{ width: `${Math.round(Math.min(1, Math.max(0, value)) * 100)}%` }}
      />
    </span>
  );
}

/** Says what changed to who does not see it. It stays mounted; its text changes. */
export function LiveRegion({ children, urgent }: { children?: ComponentChildren; urgent?: boolean }) {
  return (
    <div class="ui-said" role={urgent ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
