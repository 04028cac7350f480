import { portalName } from '../../lib/format';
import type { Account, Organization } from '../../lib/portal/model';
import { useApp } from '../app/context';
import type { Query } from '../app/use-query';
import { Avatar, Field, Icon, Identity, Select, TextButton } from '../ui';

/** @returns the organizations that an account may write for; a portal that does not say is believed */
export function ableOf(account: Account | null): Organization[] {
  return account?.organizations.filter((each) => each.canPublish !== false) ?? [];
}

interface AsProps {
  account: Account | null;
  /** An organization's id, or null for oneself. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** In whose name: oneself, or an organization where the account has some. Never presumed to be one. */
export function AsField({ account, value, onChange }: AsProps) {
  const { t } = useApp();
  const able = ableOf(account);
  if (!account || able.length === 0) return null;
  return (
    <Field label={t('discussion.inTheNameOf')}>
      <Select
        value={able.some((each) => each.id === value) ? (value ?? '') : ''}
        onChange={(chosen) => onChange(chosen || null)}
        options={[
          { value: '', label: account.name },
          ...able.map((each) => ({ value: each.id, label: each.name })),
        ]}
      />
    </Field>
  );
}

interface WhoProps {
  portal: string;
  account: Query<Account | null>;
  organization: string | null;
  /** Who will read it. */
  readers: string;
}

/** Just above the button that sends: as whom, and who reads it. */
export function WhoLine({ portal, account, organization, readers }: WhoProps) {
  const { t } = useApp();
  if (account.state === 'loading') return null;
  if (account.state === 'failed') {
    return (
      <Identity
        leading={<Icon name="alert" />}
        action={<TextButton onClick={account.retry}>{t('discussion.askWho')}</TextButton>}
      >
        {t('discussion.whoUnknown', { portal: portalName(portal) })}
      </Identity>
    );
  }
  const person = account.value;
  if (!person) {
    return (
      <Identity leading={<Icon name="user" size="l" />} note={readers}>
        {t('discussion.notSignedIn')}
      </Identity>
    );
  }
  const chosen = ableOf(person).find((each) => each.id === organization);
  return (
    <Identity
      leading={
        <Avatar name={chosen?.name ?? person.name} kind={chosen ? 'organization' : 'person'} mine={!chosen} />
      }
      note={readers}
    >
      {t('discussion.as')} <b>{chosen?.name ?? person.name}</b>
    </Identity>
  );
}
