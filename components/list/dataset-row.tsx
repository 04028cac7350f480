import { useEffect } from 'preact/hooks';
import { keepTogether } from '../../lib/format';
import type { Dataset } from '../../lib/portal/model';
import type { Row } from '../../lib/preview/merge';
import { useApp } from '../app/context';
import { Facts, ProducerLine } from '../dataset/facts';
import { Icon, Skeleton } from '../ui';
import { FailedRow } from './failed-row';
import { useSeen } from './use-seen';
import './list.css';

interface Props {
  row: Row;
  /** Asked for at once, without waiting to be on screen. */
  first: boolean;
  onSeen: (key: string) => void;
  onRetry: () => void;
}

/** A dataset that the page cites: the whole row is the way to it. */
export function DatasetRow({ row, first, onSeen, onRetry }: Props) {
  const [element, seen] = useSeen<HTMLLIElement>(first);
  useEffect(() => {
    if (seen) onSeen(row.key);
  }, [seen, onSeen, row.key]);
  const { outcome } = row;
  if (outcome.state === 'waiting') {
    return (
      <li ref={element} class="list-waiting">
        <Skeleton />
        <span class="ui-said">{row.references[0]?.text}</span>
      </li>
    );
  }
  if (outcome.state === 'failed') {
    return <FailedRow reference={row.references[0]} failure={outcome.failure} onRetry={onRetry} />;
  }
  return <ReadyRow row={row} dataset={outcome.dataset} />;
}

function ReadyRow({ row, dataset }: { row: Row; dataset: Dataset }) {
  const { go, t } = useApp();
  const dim = dataset.archived || dataset.deleted;
  return (
    <li class={dim ? 'list-row list-dim' : 'list-row'}>
      <button
        type="button"
        class="list-title"
        onClick={() => go({ screen: 'dataset', portal: dataset.portal, id: dataset.id })}
      >
        <span class="ui-two-lines">{keepTogether(dataset.title)}</span>
      </button>
      <ProducerLine producer={dataset.producer} />
      {row.files.map((file) => (
        <p class="list-file" key={file.id}>
          <Icon name="file" />
          <span class="ui-cut">{t('list.file', { title: file.title || t('dataset.untitledFile') })}</span>
        </p>
      ))}
      <Facts dataset={dataset} />
      <Icon name="right" class="list-chevron" />
    </li>
  );
}
