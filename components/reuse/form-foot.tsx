import { portalName } from '../../lib/format';
import type { Account } from '../../lib/portal/model';
import type { ReuseForm } from '../../lib/reuse/form';
import type { FormField } from '../../lib/reuse/validate';
import { useApp } from '../app/context';
import { Avatar, Button, FooterButtons, Icon, Identity } from '../ui';
import { organizationOf } from './who-fields';

interface Props {
  portal: string;
  form: ReuseForm;
  /** Undefined while it is not known. */
  account: Account | null | undefined;
  /** Fields to correct, in the order of the form. */
  wrong: readonly FormField[];
  busy: boolean;
  onSend: () => void;
  onKeep: () => void;
}

/** As whom and visible to whom, what is to be corrected, then what one can do. */
export function FormFoot(props: Props) {
  const { portal, form, account, wrong, busy, onSend, onKeep } = props;
  const { t, go, back } = useApp();
  const keep = (
    <Button
      disabled={busy}
      onClick={() => {
        onKeep();
        back();
      }}
    >
      {t('reuse.keep')}
    </Button>
  );
  const isDraft = form.visibility === 'draft';
  return (
    <>
      {account === null && <p class="ui-secondary">{t('reuse.signedOut', { portal: portalName(portal) })}</p>}
      {account && <As portal={portal} form={form} account={account} />}
      <div role="alert">
        {wrong.length > 0 && (
          <p class="reuse-summary">
            <Icon name="alert" />
            {t('reuse.toCorrect', {
              count: wrong.length,
              fields: wrong.map((field) => t(`reuse.field.${field}`)).join(', '),
            })}
          </p>
        )}
      </div>
      <FooterButtons>
        {account === null ? (
          <Button
            variant="main"
            onClick={() => {
              onKeep();
              go({ screen: 'sign-in', portal });
            }}
          >
            {t('reuse.signIn')}
          </Button>
        ) : (
          <Button
            variant="main"
            disabled={account === undefined}
            busy={busy && t(isDraft ? 'reuse.savingDraft' : 'reuse.publishing')}
            onClick={onSend}
          >
            {t(isDraft ? 'reuse.saveDraft' : 'reuse.publish')}
          </Button>
        )}
        {keep}
      </FooterButtons>
    </>
  );
}

function As({ portal, form, account }: { portal: string; form: ReuseForm; account: Account }) {
  const { t } = useApp();
  const organization = organizationOf(form, account);
  const seen =
    form.visibility === 'public'
      ? 'reuse.seenByAll'
      : organization
        ? 'reuse.seenByMembers'
        : 'reuse.seenByYou';
  const name = organization?.name ?? account.name;
  return (
    <Identity
      leading={<Avatar name={name} kind={organization ? 'organization' : 'person'} mine={!organization} />}
      note={t(seen, { portal: portalName(portal) })}
    >
      <b>{t('reuse.asWhom', { name })}</b>
    </Identity>
  );
}
