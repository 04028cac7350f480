import { useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import type { DatasetRow } from '../../lib/reuse/form';
import { useApp } from '../app/context';
import { Field, LiveRegion, PickList, Skeleton, TextButton } from '../ui';
import { LinkDataset } from './link-dataset';
import { SearchDataset } from './search-dataset';

interface Props {
  portal: string;
  rows: readonly DatasetRow[];
  picked: readonly string[];
  onPick: (picked: string[]) => void;
  /** A dataset that the page does not cite: listed and ticked. */
  onAdd: (row: DatasetRow) => void;
  /** Some are still on their way. */
  waiting: boolean;
  /** How many could not be read. */
  failed: number;
  error: string | null;
}

/** Which datasets the page uses: those that it cites, and any other of the portal. */
export function DatasetsField({ portal, rows, picked, onPick, onAdd, waiting, failed, error }: Props) {
  const { t } = useApp();
  const [way, setWay] = useState<'search' | 'link' | null>(null);
  const [said, setSaid] = useState('');
  const name = portalName(portal);
  const add = (row: DatasetRow) => {
    onAdd(row);
    setSaid(t('reuse.datasets.added', { title: row.title }));
  };
  const ids = rows.map((row) => row.id);
  const toggle = (to: 'search' | 'link') => setWay(way === to ? null : to);
  return (
    <Field
      label={t('reuse.field.datasets')}
      group
      error={error}
      aside={
        <span class="ui-meta">{t('reuse.datasets.count', { n: picked.length, total: rows.length })}</span>
      }
      hint={
        <>
          {failed > 0 && <p>{t('reuse.datasets.failed', { count: failed })}</p>}
          <p>{t('reuse.datasets.notified')}</p>
        </>
      }
    >
      <PickList
        items={rows.map((row) => ({ value: row.id, title: row.title, note: row.note || undefined }))}
        picked={[...picked]}
        onChange={onPick}
        footer={
          <>
            {waiting && <Skeleton rows={1} lines={1} />}
            {rows.length === 0 && !waiting && (
              <p class="ui-secondary reuse-more">{t('reuse.datasets.none', { portal: name })}</p>
            )}
            <TextButton icon="search" expanded={way === 'search'} onClick={() => toggle('search')}>
              {t('reuse.datasets.search')}
            </TextButton>
            <TextButton icon="link" expanded={way === 'link'} onClick={() => toggle('link')}>
              {t('reuse.datasets.byLink')}
            </TextButton>
            {way === 'search' && <SearchDataset portal={portal} known={ids} onAdd={add} />}
            {way === 'link' && <LinkDataset portal={portal} known={ids} onAdd={add} />}
            <LiveRegion>{waiting ? t('reuse.datasets.loading') : said}</LiveRegion>
          </>
        }
      />
    </Field>
  );
}
