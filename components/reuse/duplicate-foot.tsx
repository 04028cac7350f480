import type { Reuse } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { Avatar, Button, FooterButtons, Identity } from '../ui';

interface Props {
  reuse: Reuse;
  mayEdit: boolean;
  /** How many datasets are ticked to be added. */
  lacking: number;
  busy: 'add' | 'finish' | null;
  onAdd: () => void;
  onFinish: () => void;
  onForm: () => void;
}

/** As whom one completes the reuse: datasets first, then its publication; the form stays within reach. */
export function DuplicateFoot({ reuse, mayEdit, lacking, busy, onAdd, onFinish, onForm }: Props) {
  const { t } = useApp();
  const { owner } = reuse;
  return (
    <>
      {mayEdit && owner && (
        <Identity
          leading={<Avatar name={owner.name} kind={owner.kind} mine={owner.kind === 'person'} />}
          note={t('reuse.duplicate.mayEdit')}
        >
          <b>{t('reuse.asWhom', { name: owner.name })}</b>
        </Identity>
      )}
      <FooterButtons>
        {mayEdit && lacking > 0 && (
          <Button
            variant="main"
            icon="plus"
            busy={busy === 'add' && t('reuse.duplicate.adding')}
            disabled={busy === 'finish'}
            onClick={onAdd}
          >
            {t('reuse.duplicate.add', { count: lacking })}
          </Button>
        )}
        {mayEdit && lacking === 0 && reuse.private && (
          <Button variant="main" busy={busy === 'finish' && t('reuse.publishing')} onClick={onFinish}>
            {t('reuse.duplicate.finish')}
          </Button>
        )}
        {!mayEdit && (
          <Button disabled={busy !== null} onClick={onForm}>
            {t('reuse.duplicate.seeForm')}
          </Button>
        )}
      </FooterButtons>
    </>
  );
}
