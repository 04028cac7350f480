import type { DatasetRow } from '../../lib/reuse/form';
import { useApp } from '../app/context';
import { Field, Icon, PickList } from '../ui';

interface Props {
  /** The datasets that the page cites. */
  rows: readonly DatasetRow[];
  /** Ids of those that the reuse has. */
  has: ReadonlySet<string>;
  /** Ids ticked to be added. */
  picked: readonly string[];
  onPick: (picked: string[]) => void;
}

/** Those that the reuse has, checked and fixed; those that it lacks, to be ticked. */
export function Missing({ rows, has, picked, onPick }: Props) {
  const { t } = useApp();
  const there = rows.filter((row) => has.has(row.id));
  const lacking = rows.filter((row) => !has.has(row.id));
  return (
    <Field
      label={t('reuse.duplicate.cited')}
      group
      aside={<span class="ui-meta">{t('reuse.duplicate.has', { n: there.length, total: rows.length })}</span>}
    >
      <div class="reuse-missing">
        {there.length > 0 && (
          <ul>
            {there.map((row) => (
              <li class="reuse-in" key={row.id}>
                <Icon name="check" />
                <span>
                  {row.title}
                  <span class="ui-note-line">{t('reuse.duplicate.inIt')}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
        {lacking.length > 0 && (
          <PickList
            items={lacking.map((row) => ({
              value: row.id,
              title: row.title,
              note: picked.includes(row.id) ? t('reuse.duplicate.toAdd') : row.note || undefined,
            }))}
            picked={[...picked]}
            onChange={onPick}
          />
        )}
      </div>
    </Field>
  );
}
