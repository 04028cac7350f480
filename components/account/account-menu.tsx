import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import { portalName } from '../../lib/format';
import type { Failure } from '../../lib/portal/failure';
import type { Account } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { Avatar, Button, ExternalLink, FailureNotice, Icon } from '../ui';
import { accountChanged } from './account-changed';
import { useDismiss } from './use-dismiss';

/** The signed-in account: its name, and under it how it is signed in and the way out. */
export function AccountMenu({ account, onSignedOut }: { account: Account; onSignedOut: () => void }) {
  const { t } = useApp();
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const close = useCallback((byKey: boolean) => {
    setOpen(false);
    if (byKey) chip.current?.focus();
  }, []);
  useDismiss(around, open, close);
  const portal = portalName(account.portal);
  return (
    <div class="acc" ref={around}>
      <button
        ref={chip}
        type="button"
        class="acc-chip"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        title={account.name}
        onClick={() => setOpen(!open)}
      >
        <Avatar name={account.name} kind="person" mine />
        <span class="acc-name ui-cut" aria-hidden="true">
          {account.name.split(' ', 1)[0]}
        </span>
        <span class="ui-said">{t('account.chip', { name: account.name, portal })}</span>
        <Icon name="down" />
      </button>
      {open && (
        <div class="acc-menu" id={panel}>
          <div class="ui-row">
            <Avatar name={account.name} kind="person" mine large />
            <div class="ui-grow">
              <b>{account.name}</b>
              <p class="ui-meta">{wayWords(account, t)}</p>
            </div>
          </div>
          {account.page && (
            <p>
              <ExternalLink href={account.page} arrow>
                {t('account.profile', { portal })}
              </ExternalLink>
            </p>
          )}
          <SignOut account={account} onSignedOut={onSignedOut} />
        </div>
      )}
    </div>
  );
}

function wayWords({ way, kept, portal: host }: Account, t: ReturnType<typeof useApp>['t']): string {
  const portal = portalName(host);
  if (way === 'session') return t('account.way.session', { portal });
  return `${portal} · ${t(kept ? 'account.way.kept' : 'account.way.token')}`;
}

function SignOut({ account, onSignedOut }: { account: Account; onSignedOut: () => void }) {
  const { t, ask } = useApp();
  const { portal, way } = account;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const signOut = () => {
    setBusy(true);
    setFailure(null);
    ask('account.signOut', { portal }).then(
      () => {
        onSignedOut();
        accountChanged();
      },
      (reason: unknown) => {
        setBusy(false);
        setFailure(failureOf(reason));
      },
    );
  };
  return (
    <>
      <Button wide busy={busy && t('account.signingOut')} onClick={signOut}>
        {t('account.signOut')}
      </Button>
      <p class="ui-meta">{t(way === 'session' ? 'account.sessionStays' : 'account.tokenErased')}</p>
      {failure && <FailureNotice failure={failure} portal={portal} onRetry={signOut} live />}
    </>
  );
}
