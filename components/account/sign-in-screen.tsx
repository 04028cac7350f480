import { useCallback, useEffect, useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import { siteOf } from '../../lib/portal/sites';
import { intentKey, parseIntent, type SignInIntent } from '../../lib/sign-in-intent';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';
import { ExternalLink, Screen } from '../ui';
import { accountChanged } from './account-changed';
import { SessionWay } from './session-way';
import { TokenWay } from './token-way';
import './account.css';

/** The ways to sign in to a portal. Whoever is signed in goes back to what they were doing. */
export function SignInScreen({ portal }: { portal: string }) {
  const { t, back, drafts } = useApp();
  const [intent, setIntent] = useState<SignInIntent | null>();
  const known = useQuery('account.get', { portal });
  const key = intentKey(portal);
  const name = portalName(portal);

  useEffect(() => {
    let gone = false;
    drafts.read(key).then(
      (kept) => !gone && setIntent(parseIntent(kept)),
      () => !gone && setIntent(null),
    );
    return () => {
      gone = true;
    };
  }, [drafts, key]);

  const leave = useCallback(() => {
    drafts.remove(key).catch(() => undefined);
    back();
  }, [drafts, key, back]);
  const done = useCallback(() => {
    accountChanged();
    leave();
  }, [leave]);

  const already = known.state === 'ready' && known.value !== null;
  useEffect(() => {
    if (already) leave();
  }, [already, leave]);

  return (
    <Screen back={leave} title={t('account.signIn')} subtitle={portal}>
      <div class="ui-pad acc-ways">
        <p class="ui-secondary">{t('account.intro')}</p>
        {intent !== undefined && !already && (
          <>
            <SessionWay portal={portal} resume={intent?.way === 'session'} onDone={done} />
            <TokenWay portal={portal} resume={intent?.way === 'token' ? intent.keep : null} onDone={done} />
          </>
        )}
        <p class="ui-secondary">
          {t('account.noAccount')}{' '}
          <ExternalLink href={siteOf(portal).loginPage} arrow>
            {t('account.create', { portal: name })}
          </ExternalLink>
        </p>
      </div>
    </Screen>
  );
}
