import { portalName } from '../../lib/format';
import type { Failure } from '../../lib/portal/failure';
import type { PublishedReuse } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { FailureNotice, Icon, TextButton } from '../ui';
import { DoneLink } from './done-link';
import { usePortals } from './portal-choice';
import { ReuseCard } from './reuse-card';

interface Props {
  portal: string;
  outcome: PublishedReuse;
  /** Why it is not public, where that was meant. */
  failure: Failure | null;
  /** Goes on to the form of another portal that the page cites. */
  onOther: (portal: string) => void;
}

/** What there is now at the portal, as whom, with its link. */
export function DoneBody({ portal, outcome, failure, onOther }: Props) {
  const { t } = useApp();
  const { reuse, published } = outcome;
  const name = portalName(portal);
  const others = usePortals().filter((each) => each !== portal);
  return (
    <div class="ui-pad ui-stack">
      <div class="reuse-done-head" role="status">
        <span class="reuse-done-mark">
          <Icon name={published ? 'check' : 'lock'} size="l" />
        </span>
        <div class="ui-grow">
          <h2 class="ui-title">
            {published ? t('reuse.done.isPublished') : t('reuse.done.isDraft', { portal: name })}
          </h2>
          <p class="ui-secondary">
            {reuse.owner && t('reuse.done.asWhom', { name: reuse.owner.name })}{' '}
            {t(published ? 'reuse.done.producers' : 'reuse.done.draftSeen')}
          </p>
        </div>
      </div>
      {failure && (
        <>
          <FailureNotice failure={failure} portal={portal} subject="reuse" live />
          {!published && <p class="ui-secondary">{t('reuse.done.notPublished')}</p>}
        </>
      )}
      <ReuseCard reuse={reuse} />
      {reuse.page && <DoneLink url={reuse.page} />}
      {others.map((other) => (
        <p key={other} class="ui-secondary">
          <TextButton icon="plus" onClick={() => onOther(other)}>
            {t('reuse.portals.also', { portal: portalName(other) })}
          </TextButton>
        </p>
      ))}
    </div>
  );
}
