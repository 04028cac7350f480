import { portalName } from '../../lib/format';
import type { Account } from '../../lib/portal/model';
import type { ReuseForm } from '../../lib/reuse/form';
import { useApp } from '../app/context';
import { Avatar, Field, RadioList } from '../ui';

interface Props {
  portal: string;
  account: Account | null;
  form: ReuseForm;
  set: (change: Partial<ReuseForm>) => void;
  error: string | null;
}

/** @returns the organization that the form publishes for, where the account is in it */
export function organizationOf(form: ReuseForm, account: Account | null) {
  return account?.organizations.find((each) => each.id === form.organization) ?? null;
}

/** As oneself or an organization: never presumed to be one. Nothing to choose where there is none. */
export function AsField({ account, form, set, error }: Props) {
  const { t } = useApp();
  const able = account?.organizations.filter((each) => each.canPublish !== false) ?? [];
  if (!account || able.length === 0) return null;
  const items = [
    {
      value: '',
      title: account.name,
      note: t('reuse.as.personal'),
      leading: <Avatar name={account.name} kind="person" mine />,
    },
    ...able.map((each) => ({
      value: each.id,
      title: each.name,
      note: t('reuse.as.organization'),
      leading: <Avatar name={each.name} kind="organization" />,
    })),
  ];
  return (
    <Field label={t('reuse.as.label')} group error={error}>
      <RadioList
        items={items}
        value={organizationOf(form, account)?.id ?? ''}
        onChange={(value) => set({ organization: value || null })}
      />
    </Field>
  );
}

/** Who will see it; a draft on the portal is labelled for what it is. */
export function VisibilityField({ portal, account, form, set }: Omit<Props, 'error'>) {
  const { t } = useApp();
  const organization = organizationOf(form, account);
  const name = organization?.name ?? account?.name ?? '…';
  return (
    <Field label={t('reuse.visibility.label')} group hint={t('reuse.keepHint')}>
      <RadioList
        items={[
          {
            value: 'public',
            title: t('reuse.visibility.public'),
            note: t('reuse.visibility.publicWhat', { name }),
          },
          {
            value: 'draft',
            title: t('reuse.visibility.draft', { portal: portalName(portal) }),
            note: organization
              ? t('reuse.visibility.draftOrganizationWhat', { name })
              : t('reuse.visibility.draftWhat'),
          },
        ]}
        value={form.visibility}
        onChange={(value) => set({ visibility: value === 'draft' ? 'draft' : 'public' })}
      />
    </Field>
  );
}
