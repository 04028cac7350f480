import { useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import type { Dataset } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { Button, FooterButtons, Icon } from '../ui';

interface Props {
  /** Portals that the page cites, the first cited first. */
  portals: readonly string[];
  /** Datasets that have come, in page order. */
  datasets: readonly Dataset[];
  /** Of these, the ones that the person added: the form takes them as meant. */
  added: readonly Dataset[];
}

/** What one can do with the page; where several portals or datasets are meant, it asks which. */
export function ListFoot({ portals, datasets, added }: Props) {
  const { t, go } = useApp();
  const [choosing, setChoosing] = useState<'portal' | 'dataset' | null>(null);
  const reference = (portal: string) => {
    const ids = added.filter((each) => each.portal === portal).map((each) => each.id);
    go(ids.length > 0 ? { screen: 'reuse', portal, datasets: ids } : { screen: 'reuse', portal });
  };
  const ask = (dataset: Dataset) => go({ screen: 'new-thread', portal: dataset.portal, dataset: dataset.id });
  const [onlyPortal] = portals;
  const [onlyDataset] = datasets;
  return (
    <>
      {choosing === 'portal' && (
        <Choice
          label={t('list.whichPortal')}
          options={portals.map((portal) => ({ key: portal, words: portalName(portal) }))}
          onChoose={reference}
        />
      )}
      {choosing === 'dataset' && (
        <Choice
          label={t('list.whichDataset')}
          options={datasets.map((each) => ({ key: `${each.portal} ${each.id}`, words: each.title }))}
          onChoose={(key) => {
            const chosen = datasets.find((each) => `${each.portal} ${each.id}` === key);
            if (chosen) ask(chosen);
          }}
        />
      )}
      <FooterButtons>
        <Button
          variant="main"
          expanded={portals.length > 1 ? choosing === 'portal' : undefined}
          onClick={() => {
            if (portals.length > 1) setChoosing(choosing === 'portal' ? null : 'portal');
            else if (onlyPortal) reference(onlyPortal);
          }}
        >
          {portals.length > 1 ? t('list.referenceMore') : t('list.reference')}
        </Button>
        <Button
          disabled={datasets.length === 0}
          expanded={datasets.length > 1 ? choosing === 'dataset' : undefined}
          onClick={() => {
            if (datasets.length > 1) setChoosing(choosing === 'dataset' ? null : 'dataset');
            else if (onlyDataset) ask(onlyDataset);
          }}
        >
          {datasets.length > 1 ? t('list.askMore') : t('list.ask')}
        </Button>
      </FooterButtons>
    </>
  );
}

interface ChoiceProps {
  label: string;
  options: readonly { key: string; words: string }[];
  onChoose: (key: string) => void;
}

function Choice({ label, options, onChoose }: ChoiceProps) {
  return (
    <>
      <p class="ui-secondary">{label}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div class="list-choice" role="group" aria-label={label}>
        {options.map((option) => (
          <button type="button" key={option.key} onClick={() => onChoose(option.key)}>
            <span class="ui-cut ui-grow">{option.words}</span>
            <Icon name="right" />
          </button>
        ))}
      </div>
    </>
  );
}
