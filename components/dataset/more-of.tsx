import { useApp } from '../app/context';
import { Button, FailureNotice, Skeleton } from '../ui';
import type { Pages } from './use-pages';

/** The end of a list that comes by pages: what is on its way, what failed, the way to the next ones. */
export function MoreOf<T>({ pages, portal }: { pages: Pages<T>; portal: string }) {
  const { t } = useApp();
  if (pages.failure) {
    return (
      <div class="ui-pad">
        <FailureNotice failure={pages.failure} portal={portal} onRetry={pages.next} live />
      </div>
    );
  }
  if (pages.state === 'loading' && pages.items.length === 0) return <Skeleton rows={3} lines={2} />;
  if (!pages.more) return null;
  return (
    <div class="ds-more">
      <Button wide busy={pages.state === 'loading' && t('dataset.loadingMore')} onClick={pages.next}>
        {t('dataset.showMore', { count: pages.items.length, total: pages.total ?? pages.items.length })}
      </Button>
    </div>
  );
}
