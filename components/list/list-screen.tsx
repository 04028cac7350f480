import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { hostOf } from '../../lib/format';
import type { FoundReference } from '../../lib/links/types';
import { leadsToDataset, mergeRows, referenceKey } from '../../lib/preview/merge';
import { useApp } from '../app/context';
import { Lazy, LiveRegion, Screen, Skeleton, TextButton } from '../ui';
import { DatasetSection } from './dataset-section';
import { ListFoot } from './list-foot';
import { OtherSection } from './other-section';
import { NoList } from './page-words';
import { useAdded } from './use-added';
import { useOutcomes } from './use-outcomes';
import './list.css';

/** How many rows a popup shows before one scrolls: these are asked for at once, the rest as they come on screen. */
const ON_SCREEN = 8;

const loadAdd = async () => (await import('./add-dataset')).AddDataset;

interface Props {
  account?: ComponentChildren;
}

/** The home: what the page cites, in page order. */
export function ListScreen({ account }: Props) {
  const { t, page } = useApp();
  const { added, add } = useAdded();
  const [adding, setAdding] = useState(false);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());

  const references = useMemo(() => together(page.references, added), [page.references, added]);
  const ofDatasets = useMemo(() => references.filter(leadsToDataset), [references]);
  const others = useMemo(() => references.filter((each) => !leadsToDataset(each)), [references]);
  const wanted = useMemo(
    () => ofDatasets.filter((each, index) => index < ON_SCREEN || seen.has(referenceKey(each))),
    [ofDatasets, seen],
  );
  const { outcomes, retry } = useOutcomes(wanted);
  const rows = mergeRows(ofDatasets, outcomes);
  const onSeen = useCallback(
    (key: string) => setSeen((before) => (before.has(key) ? before : new Set(before).add(key))),
    [],
  );
  const onAdd = (reference: FoundReference) => {
    add(reference);
    setAdding(false);
  };

  const looking = page.status === 'looking' || (page.status === 'found' && !page.thorough);
  const nothing = references.length === 0;
  const ready = rows.flatMap((row) => (row.outcome.state === 'ready' ? [row.outcome.dataset] : []));
  const addedKeys = new Set(added.map(referenceKey));
  const ofAdded = rows.flatMap((row) =>
    row.outcome.state === 'ready' && row.references.some((each) => addedKeys.has(referenceKey(each)))
      ? [row.outcome.dataset]
      : [],
  );
  const portals = [...new Set(rows.map((row) => row.portal))];
  const site = hostOf(page.url);
  return (
    <Screen
      leading={
        <span class="ui-site" aria-hidden="true">
          {(site || page.title || '?').charAt(0).toUpperCase()}
        </span>
      }
      title={site || t('list.thisPage')}
      subtitle={page.title}
      account={account}
      busy={looking && nothing}
      footer={rows.length > 0 && <ListFoot portals={portals} datasets={ready} added={ofAdded} />}
    >
      <LiveRegion>
        {looking && nothing ? t('list.looking') : rows.length > 0 && t('list.cited', { count: rows.length })}
      </LiveRegion>
      {nothing && looking && (
        <>
          <p class="ui-section-head">{t('list.looking')}</p>
          <Skeleton rows={3} />
        </>
      )}
      {nothing && !looking && (
        <div class="ui-pad list-none">
          <NoList page={page} />
          <Lazy load={loadAdd} props={{ portal: undefined, onAdd, focus: false }} />
        </div>
      )}
      {rows.length > 0 && <DatasetSection rows={rows} atOnce={ON_SCREEN} onSeen={onSeen} onRetry={retry} />}
      {!nothing &&
        (adding ? (
          <div class="list-add">
            <Lazy load={loadAdd} props={{ portal: portals[0], onAdd, focus: true }} />
          </div>
        ) : (
          <div class="list-more">
            <span>{t('list.missing')}</span>
            <TextButton icon="plus" onClick={() => setAdding(true)}>
              {t('list.addByLink')}
            </TextButton>
          </div>
        ))}
      <OtherSection references={others} atOnce={rows.length < ON_SCREEN} />
    </Screen>
  );
}

function together(found: readonly FoundReference[], added: readonly FoundReference[]): FoundReference[] {
  const known = new Set(found.map(referenceKey));
  return [...found, ...added.filter((each) => !known.has(referenceKey(each)))];
}
