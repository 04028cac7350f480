import { formatDate } from '../../lib/format';
import type { DatasetDetail } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { ExternalLink, Notice } from '../ui';

/** What one should know before using the data: gone, archived, a draft, closed, from elsewhere. */
export function StateNotices({ detail }: { detail: DatasetDetail }) {
  const { t, language } = useApp();
  const { deleted, archived, access, harvestedFrom } = detail;
  const date = (iso: string) => formatDate(iso, language);
  return (
    <>
      {deleted && (
        <Notice tone="danger" icon="gone" title={t('dataset.deletedOn', { date: date(deleted) })}>
          {t('dataset.deletedWhat')}
        </Notice>
      )}
      {archived && (
        <Notice icon="archive" title={t('dataset.archivedOn', { date: date(archived) })}>
          {t('dataset.archivedWhat')}
        </Notice>
      )}
      {detail.private && (
        <Notice icon="lock" title={t('dataset.privateTitle')}>
          {t('dataset.privateWhat')}
        </Notice>
      )}
      {access === 'restricted' && (
        <Notice tone="warn" icon="lock" title={t('dataset.restrictedTitle')}>
          {t('dataset.restrictedWhat')}
        </Notice>
      )}
      {access === 'open_with_account' && (
        <Notice icon="user" title={t('dataset.withAccountTitle')}>
          {t('dataset.withAccountWhat')}
        </Notice>
      )}
      {harvestedFrom && (
        <Notice icon="globe" title={t('dataset.harvested')}>
          {harvestedFrom.url ? (
            <ExternalLink href={harvestedFrom.url} arrow>
              {harvestedFrom.domain ?? t('dataset.origin')}
            </ExternalLink>
          ) : (
            harvestedFrom.domain
          )}
        </Notice>
      )}
    </>
  );
}
