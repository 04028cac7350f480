import { useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import type { DatasetRow } from '../../lib/reuse/form';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';
import { Button, FailureNotice, Field, Skeleton, TextButton, TextInput } from '../ui';

interface Props {
  portal: string;
  /** Ids that are listed already. */
  known: readonly string[];
  onAdd: (row: DatasetRow) => void;
}

/** Adds a dataset of the portal by words. */
export function SearchDataset({ portal, known, onAdd }: Props) {
  const { t } = useApp();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const [error, setError] = useState<string | null>(null);
  const search = () => {
    setAsked(words.trim());
    setError(words.trim() ? null : t('reuse.datasets.noWords'));
  };
  return (
    <div class="reuse-more">
      <Field label={t('reuse.datasets.words', { portal: portalName(portal) })} error={error}>
        <div class="ui-with-button">
          <TextInput
            type="search"
            value={words}
            onInput={setWords}
            maxLength={300}
            focus
            onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && search()}
          />
          <Button onClick={search}>{t('reuse.datasets.find')}</Button>
        </div>
      </Field>
      {asked && <Results portal={portal} q={asked} known={known} onAdd={onAdd} />}
    </div>
  );
}

function Results({ portal, q, known, onAdd }: Props & { q: string }) {
  const { t } = useApp();
  const query = useQuery('dataset.search', { portal, q });
  if (query.state === 'loading') return <Skeleton rows={2} lines={1} />;
  if (query.state === 'failed') {
    return <FailureNotice failure={query.failure} portal={portal} onRetry={query.retry} live />;
  }
  const found = query.value;
  return (
    <>
      <p class="ui-meta" role="status">
        {found.length > 0
          ? t('reuse.datasets.results', { count: found.length })
          : t('reuse.datasets.nothing', { portal: portalName(portal) })}
      </p>
      <ul class="reuse-found">
        {found.map(({ id, title }) => (
          <li key={id}>
            <span class="ui-two-lines">{title}</span>
            {known.includes(id) ? (
              <span class="ui-meta">{t('reuse.datasets.already')}</span>
            ) : (
              <TextButton
                icon="plus"
                label={t('reuse.datasets.addOne', { title })}
                onClick={() => onAdd({ id, title, note: '' })}
              >
                {t('reuse.datasets.add')}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
