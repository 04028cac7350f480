import { useCallback, useState } from 'preact/hooks';
import { orderThreads } from '../../lib/discussion/order';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';
import { MoreOf } from '../dataset/more-of';
import { usePages } from '../dataset/use-pages';
import { LiveRegion, TextButton } from '../ui';
import { ThreadRow } from './thread-row';
import './discussion.css';

/** The threads of a dataset: open ones first, the latest activity first; closed ones folded. */
export function ThreadList({ portal, dataset }: { portal: string; dataset: string }) {
  const { t, ask } = useApp();
  const load = useCallback(
    (page: number, signal: AbortSignal) => ask('discussion.list', { portal, id: dataset, page }, signal),
    [ask, portal, dataset],
  );
  const pages = usePages(load);
  const about = useQuery('dataset.detail', { portal, id: dataset });
  const producer = about.state === 'ready' ? about.value.producer : null;
  const [unfolded, setUnfolded] = useState(false);

  const threads = orderThreads(pages.items);
  const open = threads.filter((thread) => thread.closed === null);
  const closed = threads.filter((thread) => thread.closed !== null);
  // Closed ones come last: as soon as one is here, every open one is.
  const folded = closed.length > 0 && !unfolded;
  return (
    <>
      <LiveRegion>
        {pages.total !== null ? t('discussion.shown', { count: pages.total }) : t('discussion.loadingList')}
      </LiveRegion>
      {pages.total === 0 && (
        <div class="ui-pad">
          <p>{t('discussion.none')}</p>
          <p class="ui-secondary">{t('discussion.noneTodo')}</p>
        </div>
      )}
      {open.length > 0 && (
        <ul class="talk-list">
          {open.map((thread) => (
            <ThreadRow key={thread.id} thread={thread} producer={producer} />
          ))}
        </ul>
      )}
      {closed.length > 0 && (
        <div class="talk-fold">
          {open.length === 0 && <p>{t('discussion.noneOpen')}</p>}
          <TextButton expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {t(unfolded ? 'discussion.hideClosed' : 'discussion.showClosed', { count: closed.length })}
          </TextButton>
        </div>
      )}
      {closed.length > 0 && unfolded && (
        <ul class="talk-list">
          {closed.map((thread) => (
            <ThreadRow key={thread.id} thread={thread} producer={producer} />
          ))}
        </ul>
      )}
      {!folded && <MoreOf pages={pages} portal={portal} />}
    </>
  );
}
