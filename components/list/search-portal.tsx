import { useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import type { FoundReference } from '../../lib/links/types';
import { addedReference } from '../../lib/preview/added';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';
import { Button, FailureNotice, Field, LiveRegion, Select, Skeleton, TextButton, TextInput } from '../ui';

interface Props {
  /** Hosts. */
  portals: readonly string[];
  first: string;
  onAdd: (reference: FoundReference) => void;
}

/** Searches one portal's datasets by words, on request. */
export function SearchPortal({ portals, first, onAdd }: Props) {
  const { t } = useApp();
  const [portal, setPortal] = useState(first);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<{ portal: string; q: string } | null>(null);
  return (
    <form
      class="list-search"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim()) setAsked({ portal, q: words.trim() });
      }}
    >
      <div class="list-search-fields">
        <Field label={t('list.portal')}>
          <Select
            value={portal}
            onChange={setPortal}
            options={portals.map((host) => ({ value: host, label: portalName(host) }))}
          />
        </Field>
        <Field label={t('list.words')}>
          <div class="ui-with-button">
            <TextInput type="search" value={words} onInput={setWords} maxLength={300} />
            <Button type="submit">{t('list.search')}</Button>
          </div>
        </Field>
      </div>
      {asked && <Results key={`${asked.portal} ${asked.q}`} asked={asked} onAdd={onAdd} />}
    </form>
  );
}

interface ResultsProps {
  asked: { portal: string; q: string };
  onAdd: (reference: FoundReference) => void;
}

function Results({ asked, onAdd }: ResultsProps) {
  const { t } = useApp();
  const query = useQuery('dataset.search', asked);
  if (query.state === 'loading') {
    return (
      <div class="list-results">
        <LiveRegion>{t('list.searching', { portal: portalName(asked.portal) })}</LiveRegion>
        <Skeleton rows={2} lines={1} />
      </div>
    );
  }
  if (query.state === 'failed') {
    return (
      <div class="list-answer">
        <FailureNotice failure={query.failure} portal={asked.portal} onRetry={query.retry} live />
      </div>
    );
  }
  const found = query.value;
  return (
    <>
      <p class="list-answer ui-meta" role="status">
        {found.length > 0
          ? t('list.results', { count: found.length })
          : t('list.noResult', { portal: portalName(asked.portal), words: asked.q })}
      </p>
      {found.length > 0 && (
        <ul class="list-results">
          {found.map((dataset) => (
            <li key={dataset.id}>
              <span class="ui-two-lines">{dataset.title}</span>
              <TextButton
                icon="plus"
                label={t('list.addOne', { title: dataset.title })}
                onClick={() =>
                  onAdd(
                    addedReference(
                      { portal: asked.portal, kind: 'dataset', ref: dataset.id, via: 'search' },
                      dataset.title,
                    ),
                  )
                }
              >
                {t('list.add')}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
