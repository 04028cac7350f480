import { useMemo, useState } from 'preact/hooks';
import { formatNumber, portalName } from '../../lib/format';
import type { DatasetDetail } from '../../lib/portal/model';
import { leadsToDataset, mergeRows } from '../../lib/preview/merge';
import { AccountChip } from '../account/account-chip';
import { useApp } from '../app/context';
import type { DatasetTab, Place } from '../app/place';
import { useQuery } from '../app/use-query';
import { knownOutcomes } from '../list/use-outcomes';
import {
  Button,
  FailureNotice,
  FooterButtons,
  IconButton,
  Lazy,
  LiveRegion,
  Screen,
  Skeleton,
  TabPanel,
  Tabs,
} from '../ui';
import { DatasetHead } from './dataset-head';
import { Overview } from './overview';
import './dataset.css';

const loadFiles = async () => (await import('./files-tab')).FilesTab;
const loadReuses = async () => (await import('./reuses-tab')).ReusesTab;
const loadThreads = async () => (await import('../discussion/thread-list')).ThreadList;

interface Props {
  portal: string;
  id: string;
  tab?: DatasetTab | undefined;
}

/** One dataset: what it is, who says so, what one can do with it. */
export function DatasetScreen({ portal, id, tab: first }: Props) {
  const { t, page, ask, go, replace, openTab } = useApp();
  const [tab, setTab] = useState<DatasetTab>(first ?? 'overview');
  const query = useQuery('dataset.detail', { portal, id });
  const detail = query.state === 'ready' ? query.value : null;

  // What the list knows of it is shown while the rest comes: nothing jumps.
  const row = useMemo(() => {
    const rows = mergeRows(page.references.filter(leadsToDataset), knownOutcomes(ask));
    return rows.find(
      ({ outcome }) =>
        outcome.state === 'ready' && outcome.dataset.id === id && outcome.dataset.portal === portal,
    );
  }, [page.references, ask, id, portal]);
  const known = detail ?? (row?.outcome.state === 'ready' ? row.outcome.dataset : null);
  const cited = row?.cited ?? 0;
  const forReuse: Place =
    cited > 0 ? { screen: 'reuse', portal } : { screen: 'reuse', portal, datasets: [id] };
  const address = known?.page;
  const choose = (next: DatasetTab) => {
    setTab(next);
    replace({ screen: 'dataset', portal, id, tab: next });
  };
  return (
    <Screen
      back
      backLabel={t('dataset.backToList')}
      title={t('dataset.dataset')}
      subtitle={cited > 0 ? t('dataset.citedTimes', { count: cited }) : portalName(portal)}
      actions={
        address && (
          <IconButton
            icon="out"
            label={t('dataset.openOn', { portal: portalName(portal) })}
            onClick={() => openTab(address)}
          />
        )
      }
      account={<AccountChip portal={portal} />}
      busy={query.state === 'loading'}
      footer={
        known && (
          <FooterButtons>
            <Button variant="main" onClick={() => go(forReuse)}>
              {t('list.reference')}
            </Button>
            <Button onClick={() => go({ screen: 'new-thread', portal, dataset: id })}>{t('list.ask')}</Button>
          </FooterButtons>
        )
      }
    >
      <LiveRegion>{query.state === 'loading' ? t('dataset.loading') : known?.title}</LiveRegion>
      {known ? <DatasetHead dataset={known} /> : query.state === 'loading' && <Skeleton />}
      {query.state === 'failed' && (
        <div class="ui-pad">
          <FailureNotice
            failure={query.failure}
            portal={portal}
            subject="dataset"
            onRetry={query.retry}
            live
          />
        </div>
      )}
      {query.state === 'loading' && <Skeleton rows={3} />}
      {detail && <Parts detail={detail} tab={tab} onTab={choose} />}
    </Screen>
  );
}

interface PartsProps {
  detail: DatasetDetail;
  tab: DatasetTab;
  onTab: (tab: DatasetTab) => void;
}

function Parts({ detail, tab, onTab }: PartsProps) {
  const { t, language } = useApp();
  const { portal, id, figures } = detail;
  const count = (n: number | undefined) => (n === undefined ? undefined : formatNumber(n, language));
  const tabs = [
    { id: 'overview', label: t('dataset.overview') },
    { id: 'files', label: t('dataset.files'), count: count(detail.fileCount) },
    { id: 'reuses', label: t('dataset.reuses'), count: count(figures.reuses) },
    { id: 'discussions', label: t('dataset.discussions'), count: count(figures.discussions) },
  ] as const;
  const where = { portal, id };
  const fallback = <Skeleton rows={3} />;
  return (
    <>
      <Tabs base="ds" label={t('dataset.dataset')} tabs={tabs} current={tab} onChange={onTab} />
      <TabPanel base="ds" id={tab}>
        {tab === 'overview' && <Overview detail={detail} />}
        {tab === 'files' && <Lazy load={loadFiles} props={where} fallback={fallback} />}
        {tab === 'reuses' && <Lazy load={loadReuses} props={where} fallback={fallback} />}
        {tab === 'discussions' && (
          <Lazy load={loadThreads} props={{ portal, dataset: id }} fallback={fallback} />
        )}
      </TabPanel>
    </>
  );
}
