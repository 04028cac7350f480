import { useEffect, useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import type { PublishedReuse } from '../../lib/portal/model';
import { outcomeOf, parseOutcome } from '../../lib/reuse/outcome';
import { AccountChip } from '../account/account-chip';
import { useApp } from '../app/context';
import { forget } from '../app/use-query';
import { Button, FooterButtons, Notice, Screen, Skeleton } from '../ui';
import { DoneBody } from './done-body';
import { DoneFoot } from './done-foot';
import { useWork } from './use-work';
import './reuse.css';

interface Props {
  portal: string;
  /** Key of the draft that was sent; its outcome is kept beside it. */
  draftKey: string;
}

/** What became of a publication; also for a popup that was closed meanwhile. */
export function ReuseDone({ portal, draftKey }: Props) {
  const { t, ask, drafts, back, replace } = useApp();
  const [outcome, setOutcome] = useState<PublishedReuse | null | undefined>(undefined);
  const { busy, failure, setFailure, run } = useWork<'finish'>();
  useEffect(() => {
    let gone = false;
    const show = (value: unknown) => {
      if (gone) return;
      const read = parseOutcome(value);
      setOutcome(read);
      setFailure(read?.failure ?? null);
    };
    drafts.read(outcomeOf(draftKey)).then(show, () => show(null));
    return () => {
      gone = true;
    };
  }, [drafts, draftKey, setFailure]);

  /** Left once, it does not come back in place of a new form. */
  const leave = (then: () => void) => {
    drafts.remove(outcomeOf(draftKey)).catch(() => undefined);
    then();
  };
  const finish = async (id: string) => {
    const finished = await ask('reuse.finish', { portal, id });
    drafts.write(outcomeOf(draftKey), finished);
    setOutcome(finished);
    forget('reuse.matches');
    forget('dataset.reuses');
  };
  const name = portalName(portal);
  const frame = { subtitle: name, back: () => leave(back), account: <AccountChip portal={portal} /> };
  if (!outcome) {
    return (
      <Screen
        title={t('reuse.reference')}
        {...frame}
        busy={outcome === undefined}
        footer={
          outcome === null && (
            <FooterButtons>
              <Button onClick={() => leave(back)}>{t('reuse.done.back')}</Button>
            </FooterButtons>
          )
        }
      >
        {outcome === null ? (
          <div class="ui-pad">
            <Notice title={t('reuse.done.gone')}>{t('reuse.done.goneWhat', { portal: name })}</Notice>
          </div>
        ) : (
          <Skeleton rows={2} />
        )}
      </Screen>
    );
  }
  return (
    <Screen
      title={t(outcome.published ? 'reuse.done.published' : 'reuse.done.draft')}
      {...frame}
      footer={
        <DoneFoot
          portal={portal}
          outcome={outcome}
          busy={busy !== null}
          onFinish={() => void run('finish', () => finish(outcome.reuse.id))}
          onBack={() => leave(back)}
        />
      }
    >
      <DoneBody
        portal={portal}
        outcome={outcome}
        failure={failure}
        onOther={(other) => leave(() => replace({ screen: 'reuse', portal: other }))}
      />
    </Screen>
  );
}
