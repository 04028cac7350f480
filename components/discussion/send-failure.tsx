import { portalName } from '../../lib/format';
import type { Failure } from '../../lib/portal/failure';
import { useApp } from '../app/context';
import { Details, FailureNotice, Notice, TextButton } from '../ui';

interface Props {
  portal: string;
  /** What the last send ended with; null where it was in another surface, or in none. */
  failure: Failure | null;
  /** A send of this draft may have arrived. */
  uncertain: boolean;
  /** Shows what the portal has, before anything is sent again. */
  look: { words: string; onLook: () => void };
  /** The person saw it there. */
  onArrived: () => void;
}

/** How a send failed. Where it may have arrived all the same, that is the news, and looking is what is offered. */
export function SendFailure({ portal, failure, uncertain, look, onArrived }: Props) {
  const { t } = useApp();
  if (uncertain) {
    return (
      <Notice
        tone="warn"
        live
        title={t('discussion.uncertainTitle')}
        actions={
          <>
            <TextButton onClick={look.onLook}>{look.words}</TextButton>
            <TextButton onClick={onArrived}>{t('discussion.arrived')}</TextButton>
          </>
        }
      >
        {t('discussion.uncertain', { portal: portalName(portal) })} {t('errors.textKept')}
        {failure && <Details failure={failure} />}
      </Notice>
    );
  }
  return failure && <FailureNotice failure={failure} portal={portal} subject="thread" kept live />;
}
