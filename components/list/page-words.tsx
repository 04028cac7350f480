import type { PageState } from '../../lib/messages';
import { useApp } from '../app/context';
import { Notice } from '../ui';

const REASONS = ['browser', 'store', 'pdf', 'file', 'error'] as const;

/** Why there is no list: nothing was found, or the browser lets no extension read this page. */
export function NoList({ page }: { page: PageState }) {
  const { t } = useApp();
  if (page.status === 'blocked') {
    const reason = REASONS.find((each) => each === page.reason) ?? 'error';
    return (
      <Notice icon="lock" title={t(`list.blocked.${reason}`)}>
        {t('list.blockedWays')}
      </Notice>
    );
  }
  return (
    <>
      <h2 class="ui-title">{t('list.empty')}</h2>
      <p class="list-why">{t('list.emptyWays')}</p>
    </>
  );
}
