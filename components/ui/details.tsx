import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/portal/failure';
import { useApp } from '../app/context';
import { TextButton } from './button';

/** The raw text of a failure, folded; nothing where there is none. */
export function Details({ failure }: { failure: Failure }) {
  const { t } = useApp();
  const [open, setOpen] = useState(false);
  const raw = [
    failure.status && `HTTP ${failure.status}`,
    failure.details,
    ...Object.entries(failure.fields ?? {}).map(([field, text]) => `${field}: ${text}`),
  ].filter(Boolean);
  if (raw.length === 0) return null;
  return (
    <div class="ui-details">
      <TextButton expanded={open} onClick={() => setOpen(!open)}>
        {t('ui.details')}
      </TextButton>
      {open && <pre>{raw.join('\n')}</pre>}
    </div>
  );
}
