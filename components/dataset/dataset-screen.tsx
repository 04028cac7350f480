import { useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import { citedTimes, leadsToDataset } from '../../lib/preview/merge';
import { AccountChip } from '../account/account-chip';
import { useApp } from '../app/context';
import type { DatasetTab } from '../app/place';
import { useQuery } from '../app/use-query';
import { knownOutcomes } from '../list/use-outcomes';
import { Button, FailureNotice, FooterButtons, IconButton, LiveRegion, Screen, Skeleton } from '../ui';
import { DatasetHead } from './dataset-head';
import { DatasetParts } from './dataset-parts';
import './dataset.css';

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
  const outcomes = knownOutcomes(ask);
  const listed = [...outcomes.values()].flatMap((outcome) =>
    outcome.state === 'ready' && outcome.dataset.id === id && outcome.dataset.portal === portal
      ? [outcome.dataset]
      : [],
  );
  const known = detail ?? listed[0] ?? null;
  const ofPage = page.references.filter(leadsToDataset);
  const cited = citedTimes(ofPage, outcomes, { portal, id, slug: known?.slug ?? null });
  const lost = query.state === 'failed' && !known;
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
        !lost && (
          <FooterButtons>
            <Button variant="main" onClick={() => go({ screen: 'reuse', portal, datasets: [id] })}>
              {t('list.reference')}
            </Button>
            <Button onClick={() => go({ screen: 'new-thread', portal, dataset: id })}>{t('list.ask')}</Button>
          </FooterButtons>
        )
      }
    >
      <LiveRegion>{query.state === 'loading' ? t('dataset.loading') : known?.title}</LiveRegion>
      {known ? <DatasetHead dataset={known} /> : !lost && <Skeleton />}
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
      {query.state !== 'failed' && (
        <DatasetParts portal={portal} id={id} known={known} detail={detail} tab={tab} onTab={choose} />
      )}
    </Screen>
  );
}
