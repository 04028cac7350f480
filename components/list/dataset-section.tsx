import { portalName } from '../../lib/format';
import type { FoundReference } from '../../lib/links/types';
import { byPortal, type Row } from '../../lib/preview/merge';
import { useApp } from '../app/context';
import { DatasetRow } from './dataset-row';

interface Props {
  rows: readonly Row[];
  /** How many rows do not wait to be seen. */
  atOnce: number;
  onSeen: (key: string) => void;
  onRetry: (reference: FoundReference) => void;
}

/** The datasets cited, in page order, by portal where there are several; how many have come while some are missing. */
export function DatasetSection({ rows, atOnce, onSeen, onRetry }: Props) {
  const { t } = useApp();
  const groups = byPortal(rows);
  const received = rows.filter((row) => row.outcome.state !== 'waiting').length;
  const waiting = rows.some((row, index) => index < atOnce && row.outcome.state === 'waiting');
  const [first] = groups;
  const whence =
    groups.length > 1 ? t('list.portals', { count: groups.length }) : first ? portalName(first.portal) : '';
  return (
    <section aria-labelledby="list-datasets">
      <div class="ui-section-head">
        <h2 id="list-datasets">{t('list.cited', { count: rows.length })}</h2>
        <span class="ui-meta">
          {waiting ? t('list.received', { count: received, total: rows.length }) : whence}
        </span>
      </div>
      {groups.map((group) => (
        <div key={group.portal} class="list-group">
          {groups.length > 1 && <h3 class="list-portal">{portalName(group.portal)}</h3>}
          <ul>
            {group.rows.map((row) => (
              <DatasetRow
                key={row.key}
                row={row}
                first={rows.indexOf(row) < atOnce}
                onSeen={onSeen}
                onRetry={() => row.references[0] && onRetry(row.references[0])}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
