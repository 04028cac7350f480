import { portalName } from '../../lib/format';
import type { FoundReference } from '../../lib/links/types';
import type { Failure, FailureKind } from '../../lib/portal/failure';
import { useApp } from '../app/context';
import { Details, failureWords, type IconName, Tag, TextButton } from '../ui';

/** What a failure is called in one or two words, with its icon; whatever is not here is the portal's trouble. */
const NAMES: Partial<
  Record<
    FailureKind,
    { word: 'notFound' | 'removed' | 'unreachable' | 'noAnswer' | 'unreadable' | 'noAccess'; icon: IconName }
  >
> = {
  unknown: { word: 'notFound', icon: 'help' },
  deleted: { word: 'removed', icon: 'gone' },
  unreachable: { word: 'unreachable', icon: 'offline' },
  slow: { word: 'noAnswer', icon: 'clock' },
  notJson: { word: 'unreadable', icon: 'alert' },
  wrongShape: { word: 'unreadable', icon: 'alert' },
  noAccess: { word: 'noAccess', icon: 'lock' },
};

interface Props {
  reference: FoundReference | undefined;
  failure: Failure;
  onRetry: () => void;
}

/** A dataset that could not be shown: named by the page's own words, its reason, the way out. The others go on. */
export function FailedRow({ reference, failure, onRetry }: Props) {
  const { t, language, requestAccess } = useApp();
  if (!reference) return null;
  const { portal } = reference;
  const name = NAMES[failure.kind] ?? { word: 'trouble' as const, icon: 'alert' as const };
  const { what, todo, mayRetry } = failureWords(failure, t, language, { portal, subject: 'dataset' });
  const title = reference.text || reference.ref;
  const gone = failure.kind === 'deleted';
  return (
    <li class={gone ? 'list-row list-dim' : 'list-row'}>
      <p class="list-title ui-two-lines">{title}</p>
      <div class="ds-facts">
        <Tag tone={gone ? 'danger' : 'warn'} icon={name.icon}>
          {t(`list.failed.${name.word}`)}
        </Tag>
        <span class="ds-fact">{portalName(portal)}</span>
      </div>
      <p class="list-why">
        {what} {todo}
      </p>
      <div class="list-ways">
        {mayRetry && (
          <TextButton icon="retry" label={t('list.retryOne', { title })} onClick={onRetry}>
            {t('ui.retry')}
          </TextButton>
        )}
        {failure.kind === 'noAccess' && (
          <TextButton
            icon="lock"
            onClick={() => {
              requestAccess(portal).then((granted) => granted && onRetry());
            }}
          >
            {t('list.allow', { portal: portalName(portal) })}
          </TextButton>
        )}
        <Details failure={failure} />
      </div>
    </li>
  );
}
