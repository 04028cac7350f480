import { portalName } from '../../lib/format';
import type { PageDescription } from '../../lib/page/types';
import type { Failure } from '../../lib/portal/failure';
import type { ReuseSearch } from '../../lib/portal/model';
import { useApp } from '../app/context';
import type { Query } from '../app/use-query';
import { FailureNotice, Notice, TextButton } from '../ui';
import { PortalChoice } from './portal-choice';

interface Props {
  portal: string;
  /** The page could not be read. */
  unread: boolean;
  notPublic: PageDescription['notPublic'];
  matches: Query<ReuseSearch> | null;
  /** Why the last sending failed. */
  failure: Failure | null;
  /** Shows the reuse that has the page's address. */
  onMatch: () => void;
}

/** What is to be known before the form: what failed, whether the page is there already, whether it is public. */
export function FormNotices({ portal, unread, notPublic, matches, failure, onMatch }: Props) {
  const { t, go } = useApp();
  const signedOut = failure?.kind === 'signedOut' || failure?.kind === 'badToken';
  const again =
    matches && matches.state !== 'loading' && (matches.state === 'ready' ? matches.refresh : matches.retry);
  // The portal knows better than the lists that it lets one read.
  const found = matches?.state === 'ready' && matches.value.matches.length > 0;
  const outOfSight = failure?.kind === 'alreadyThere' && !found && matches?.state !== 'loading';
  return (
    <>
      {failure && (
        <FailureNotice
          failure={failure}
          portal={portal}
          kept
          live
          actions={
            signedOut ? (
              <TextButton onClick={() => go({ screen: 'sign-in', portal })}>{t('reuse.signIn')}</TextButton>
            ) : failure.kind === 'alreadyThere' && again ? (
              <TextButton onClick={again}>{t('reuse.lookAgain')}</TextButton>
            ) : undefined
          }
        />
      )}
      <PortalChoice portal={portal} />
      {outOfSight ? (
        <Notice>{t('reuse.alreadyCauses')}</Notice>
      ) : (
        matches && <Already portal={portal} matches={matches} onMatch={onMatch} />
      )}
      {unread && <Notice title={t('reuse.unread')}>{t('reuse.unreadWhat')}</Notice>}
      {notPublic && (
        <Notice tone="warn" icon="lock" title={t('reuse.notPublic.title')}>
          {t(`reuse.notPublic.${notPublic}`)} {t('reuse.notPublic.check')}
        </Notice>
      )}
    </>
  );
}

function Already({
  portal,
  matches,
  onMatch,
}: {
  portal: string;
  matches: Query<ReuseSearch>;
  onMatch: () => void;
}) {
  const { t } = useApp();
  const name = portalName(portal);
  if (matches.state === 'loading') {
    return (
      <Notice icon="search" live>
        {t('reuse.checking', { portal: name })}
      </Notice>
    );
  }
  if (matches.state === 'failed') return <Notice live>{t('reuse.unchecked')}</Notice>;
  const { matches: found, compared, partial } = matches.value;
  const [first] = found;
  if (first) {
    return (
      <Notice
        tone="warn"
        live
        title={t('reuse.alreadyNotice')}
        actions={<TextButton onClick={onMatch}>{t('reuse.seeIt')}</TextButton>}
      >
        {first.reuse.owner && t('reuse.alreadyBy', { name: first.reuse.owner.name })}
      </Notice>
    );
  }
  const words = partial
    ? t('reuse.notYetUnknown', { portal: name })
    : compared === 0
      ? t('reuse.notYetNone', { portal: name })
      : t('reuse.notYetAccording', { portal: name, count: compared });
  return (
    <Notice icon="ok" live title={t('reuse.notYet')}>
      {words} {partial && t('reuse.partly')}
    </Notice>
  );
}
