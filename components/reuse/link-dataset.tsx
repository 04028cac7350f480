import { useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import { portalName } from '../../lib/format';
import { recogniseLink } from '../../lib/links/recognise';
import type { DatasetRow } from '../../lib/reuse/form';
import { useApp } from '../app/context';
import { Button, Field, failureWords, TextInput } from '../ui';

interface Props {
  portal: string;
  /** Ids that are listed already. */
  known: readonly string[];
  onAdd: (row: DatasetRow) => void;
}

/** Adds a dataset by its link. */
export function LinkDataset({ portal, known, onAdd }: Props) {
  const { t, ask, language } = useApp();
  const [link, setLink] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const closed = useRef<AbortController>(null);
  useEffect(() => {
    const abort = new AbortController();
    closed.current = abort;
    return () => abort.abort();
  }, []);

  const add = async () => {
    const reference = recogniseLink(link.trim());
    if (!reference || (reference.kind !== 'dataset' && reference.kind !== 'resource')) {
      return setError(t('reuse.datasets.notADataset'));
    }
    if (reference.portal !== portal) {
      const names = { portal: portalName(portal), other: portalName(reference.portal) };
      return setError(t('reuse.datasets.otherPortal', names));
    }
    setBusy(true);
    setError(null);
    try {
      const { dataset } = await ask('dataset.resolve', { reference }, closed.current?.signal);
      if (known.includes(dataset.id)) return setError(t('reuse.datasets.already'));
      onAdd({ id: dataset.id, title: dataset.title, note: dataset.producer?.name ?? '' });
      setLink('');
    } catch (reason) {
      const { what, todo } = failureWords(failureOf(reason), t, language, { portal, subject: 'dataset' });
      setError(`${what} ${todo}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="reuse-more">
      <Field label={t('reuse.datasets.link')} error={error}>
        <div class="ui-with-button">
          <TextInput
            type="url"
            value={link}
            onInput={setLink}
            maxLength={8_192}
            focus
            onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && void add()}
          />
          <Button busy={busy && t('reuse.datasets.adding')} onClick={() => void add()}>
            {t('reuse.datasets.add')}
          </Button>
        </div>
      </Field>
    </div>
  );
}
