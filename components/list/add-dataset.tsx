import { useState } from 'preact/hooks';
import { PORTALS } from '../../lib/links/portals';
import { recogniseLink } from '../../lib/links/recognise';
import type { FoundReference } from '../../lib/links/types';
import { addedReference } from '../../lib/preview/added';
import { useApp } from '../app/context';
import { Button, Field, TextInput } from '../ui';
import { SearchPortal } from './search-portal';

interface Props {
  /** Portal that is searched first. */
  portal: string | undefined;
  onAdd: (reference: FoundReference) => void;
  /** Whether its first field takes the focus. */
  focus: boolean;
}

/** The two ways to name a dataset that the page does not: paste its link, or search a portal. */
export function AddDataset({ portal, onAdd, focus }: Props) {
  const { t, page } = useApp();
  const [link, setLink] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = () => {
    const reference = recogniseLink(link.trim(), { base: page.url });
    if (!reference) {
      setError(t(link.trim() ? 'list.notALink' : 'list.noLink'));
      return;
    }
    setLink('');
    setError(null);
    onAdd(addedReference(reference, link.trim()));
  };
  const hosts = PORTALS.map((each) => each.host);
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={t('list.linkOf')}
          hint={t('list.linkExample', { example: 'www.data.gouv.fr/datasets/…' })}
          error={error}
        >
          <div class="ui-with-button">
            <TextInput
              type="url"
              value={link}
              focus={focus}
              maxLength={8192}
              onInput={(value) => {
                setLink(value);
                setError(null);
              }}
            />
            <Button type="submit">{t('list.add')}</Button>
          </div>
        </Field>
      </form>
      <SearchPortal
        portals={portal && !hosts.includes(portal) ? [portal, ...hosts] : hosts}
        first={portal ?? hosts[0] ?? ''}
        onAdd={onAdd}
      />
    </>
  );
}
