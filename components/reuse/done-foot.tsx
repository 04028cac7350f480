import { portalName } from '../../lib/format';
import type { PublishedReuse } from '../../lib/portal/model';
import { editPage } from '../../lib/reuse/new-reuse';
import { useApp } from '../app/context';
import { Button, FooterButtons } from '../ui';

interface Props {
  portal: string;
  outcome: PublishedReuse;
  busy: boolean;
  onFinish: () => void;
  onBack: () => void;
}

/** Published: see it, edit it. Still a draft: publish it, edit it. */
export function DoneFoot({ portal, outcome, busy, onFinish, onBack }: Props) {
  const { t, openTab } = useApp();
  const { reuse, published } = outcome;
  const { page } = reuse;
  return (
    <FooterButtons>
      {!published && (
        <Button variant="main" busy={busy && t('reuse.done.finishing')} onClick={onFinish}>
          {t('reuse.done.finish')}
        </Button>
      )}
      {published && page && (
        <Button variant="main" icon="out" onClick={() => openTab(page)}>
          {t('reuse.seeOn', { portal: portalName(portal) })}
        </Button>
      )}
      {published && !page && <Button onClick={onBack}>{t('reuse.done.back')}</Button>}
      <Button icon="pencil" onClick={() => openTab(editPage(portal, reuse.id))}>
        {t('reuse.done.edit')}
      </Button>
    </FooterButtons>
  );
}
