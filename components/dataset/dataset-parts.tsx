import { formatNumber } from '../../lib/format';
import type { Dataset, DatasetDetail } from '../../lib/portal/model';
import { useApp } from '../app/context';
import type { DatasetTab } from '../app/place';
import { Lazy, Skeleton, TabPanel, Tabs } from '../ui';
import { Overview } from './overview';

const loadFiles = async () => (await import('./files-tab')).FilesTab;
const loadReuses = async () => (await import('./reuses-tab')).ReusesTab;
const loadThreads = async () => (await import('../discussion/thread-list')).ThreadList;

interface Props {
  portal: string;
  id: string;
  /** What the list knew of it, or the whole. */
  known: Dataset | null;
  detail: DatasetDetail | null;
  tab: DatasetTab;
  onTab: (tab: DatasetTab) => void;
}

/** The four parts of a dataset. They are there at once; each waits for its own answer, not for the others'. */
export function DatasetParts({ portal, id, known, detail, tab, onTab }: Props) {
  const { t, language } = useApp();
  const count = (n: number | undefined) => (n === undefined ? undefined : formatNumber(n, language));
  const tabs = [
    { id: 'overview', label: t('dataset.overview') },
    { id: 'files', label: t('dataset.files'), count: count(known?.fileCount) },
    { id: 'reuses', label: t('dataset.reuses'), count: count(detail?.figures.reuses) },
    { id: 'discussions', label: t('dataset.discussions'), count: count(detail?.figures.discussions) },
  ] as const;
  const fallback = <Skeleton rows={3} />;
  return (
    <>
      <Tabs base="ds" label={t('dataset.dataset')} tabs={tabs} current={tab} onChange={onTab} />
      <TabPanel base="ds" id={tab}>
        {tab === 'overview' && (detail ? <Overview detail={detail} /> : fallback)}
        {tab === 'files' && <Lazy load={loadFiles} props={{ portal, id }} fallback={fallback} />}
        {tab === 'reuses' && <Lazy load={loadReuses} props={{ portal, id }} fallback={fallback} />}
        {tab === 'discussions' && (
          <Lazy load={loadThreads} props={{ portal, dataset: id }} fallback={fallback} />
        )}
      </TabPanel>
    </>
  );
}
