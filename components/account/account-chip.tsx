import { useEffect, useRef, useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';
import { Button, IconButton, LiveRegion } from '../ui';
import { AccountMenu } from './account-menu';
import './account.css';

/** Who one is on a portal, in the header of every screen: always visible, one press from signing in or out. */
export function AccountChip({ portal }: { portal: string }) {
  const { t, go } = useApp();
  const query = useQuery('account.get', { portal });
  const [left, setLeft] = useState(false);
  const signIn = useRef<HTMLButtonElement>(null);
  const signedOut = query.state === 'ready' && query.value === null;
  useEffect(() => {
    // The menu that had the focus is gone.
    if (left && signedOut) signIn.current?.focus();
  }, [left, signedOut]);
  const name = portalName(portal);
  return (
    <>
      <LiveRegion>{left && signedOut && t('account.signedOut', { portal: name })}</LiveRegion>
      {query.state === 'loading' && <span class="acc-waiting" aria-hidden="true" />}
      {query.state === 'failed' && (
        <IconButton icon="user" label={t('account.unknown', { portal: name })} onClick={query.retry} />
      )}
      {signedOut && (
        <Button
          small
          buttonRef={signIn}
          label={t('account.signInTo', { portal: name })}
          onClick={() => go({ screen: 'sign-in', portal })}
        >
          {t('account.signIn')}
        </Button>
      )}
      {query.state === 'ready' && query.value && (
        <AccountMenu account={query.value} onSignedOut={() => setLeft(true)} />
      )}
    </>
  );
}
