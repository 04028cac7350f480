import { useEffect } from 'preact/hooks';
import { EMPTY_THREAD, parseThreadDraft, threadDraftKey } from '../../lib/discussion/draft';
import { portalName } from '../../lib/format';
import { AccountChip } from '../account/account-chip';
import { useApp } from '../app/context';
import { forget, useQuery } from '../app/use-query';
import { Screen, Skeleton } from '../ui';
import { NewThreadForm } from './new-thread-form';
import { useDraft } from './use-draft';
import './discussion.css';

/** Asking something about a dataset. What was sent while no surface was open leads to its thread. */
export function NewThreadScreen({ portal, dataset }: { portal: string; dataset: string }) {
  const { t, page, replace } = useApp();
  const key = threadDraftKey(page.url, portal, dataset);
  const draft = useDraft(key, parseThreadDraft, EMPTY_THREAD);
  const query = useQuery('dataset.detail', { portal, id: dataset });
  const about = query.state === 'ready' ? query.value : null;

  const { outcome, noticed } = draft;
  useEffect(() => {
    if (!outcome) return;
    noticed();
    forget('discussion.');
    replace({ screen: 'thread', portal: outcome.portal, id: outcome.id, opened: true });
  }, [outcome, noticed, replace]);

  if (draft.value && !outcome) {
    return (
      <NewThreadForm
        portal={portal}
        dataset={dataset}
        about={about}
        draftKey={key}
        draft={draft}
        value={draft.value}
      />
    );
  }
  return (
    <Screen
      back
      title={t('discussion.ask')}
      subtitle={about?.title ?? portalName(portal)}
      account={<AccountChip portal={portal} />}
      busy
    >
      <Skeleton rows={2} />
    </Screen>
  );
}
