import { portalName } from '../../lib/format';
import type { ReuseChoices } from '../../lib/portal/model';
import type { DatasetRow, ReuseForm } from '../../lib/reuse/form';
import { datasetPage, portalForm } from '../../lib/reuse/new-reuse';
import { reuseAsText } from '../../lib/reuse/text';
import { useApp } from '../app/context';
import { Notice, TextButton } from '../ui';
import { Copy } from './copy';

interface Props {
  portal: string;
  form: ReuseForm;
  /** Those ticked. */
  datasets: readonly DatasetRow[];
  choices: ReuseChoices;
}

/** Signed out, nothing is lost: the form can be copied, and the portal has one of its own. */
export function SignedOut({ portal, form, datasets, choices }: Props) {
  const { t, openTab } = useApp();
  const label = (id: string, among: ReuseChoices['types']) => among.find((choice) => choice.id === id)?.label;
  const asText = () => {
    const type = label(form.type, choices.types);
    const topic = label(form.topic, choices.topics);
    return reuseAsText(form, datasets, {
      type: type ? t('reuse.text.type', { value: type }) : '',
      topic: topic ? t('reuse.text.topic', { value: topic }) : '',
      tags: t('reuse.text.tags'),
      datasets: t('reuse.text.datasets'),
      page: (id) => datasetPage(portal, id),
    });
  };
  return (
    <Notice
      icon="user"
      title={t('reuse.signedOut', { portal: portalName(portal) })}
      actions={
        <>
          <Copy icon="copy" text={asText} words={t('reuse.copyText')} done={t('reuse.copied')} />
          <TextButton icon="out" onClick={() => openTab(portalForm(portal, datasets[0]?.id))}>
            {t('reuse.portalForm')}
          </TextButton>
        </>
      }
    >
      {t('reuse.signedOutKept')}
    </Notice>
  );
}
