import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import { portalName } from '../../lib/format';
import type { Failure } from '../../lib/portal/failure';
import { intentKey, type SignInIntent } from '../../lib/sign-in-intent';
import { useApp } from '../app/context';
import { Button, FailureNotice, Notice } from '../ui';
import { useReturning } from './use-returning';
import { Way } from './way';

type State =
  /** `none`: nobody is signed in on the portal · `waiting`: its login page is open · `refused`: no access. */
  { at: 'idle' | 'checking' | 'none' | 'waiting' | 'refused' } | { at: 'failed'; failure: Failure };

interface Props {
  portal: string;
  /** The person had chosen this way when the surface was closed. */
  resume: boolean;
  onDone: () => void;
}

/** Signing in with the portal's own session in this browser. */
export function SessionWay({ portal, resume, onDone }: Props) {
  const { t, ask, requestAccess, drafts, page } = useApp();
  const [state, setState] = useState<State>({ at: 'idle' });
  const left = useRef(new AbortController());
  useEffect(() => () => left.current.abort(), []);
  const name = portalName(portal);

  const check = useCallback(
    (otherwise: 'none' | 'waiting') =>
      ask('account.checkSession', { portal }, left.current.signal).then(
        (account) => (account ? onDone() : setState({ at: otherwise })),
        (reason: unknown) => {
          const failure = failureOf(reason);
          if (failure.kind === 'noAccess') setState({ at: 'refused' });
          else if (failure.kind !== 'aborted') setState({ at: 'failed', failure });
        },
      ),
    [ask, portal, onDone],
  );
  const failed = (reason: unknown) => setState({ at: 'failed', failure: failureOf(reason) });

  useEffect(() => {
    if (!resume) return;
    setState({ at: 'checking' });
    check('none');
  }, [resume, check]);
  useReturning(state.at === 'waiting', () => void check('waiting'));

  const use = () => {
    // The browser asks only within the click: nothing may be awaited before.
    const answer = requestAccess(portal);
    drafts.write(intentKey(portal), { way: 'session' } satisfies SignInIntent);
    setState({ at: 'checking' });
    answer.then((given) => (given ? check('none') : setState({ at: 'refused' })), failed);
  };
  const openLogin = () => {
    setState({ at: 'waiting' });
    ask('account.openLogin', { portal, tabId: page.tabId }).catch(failed);
  };

  return (
    <Way icon="globe" title={t('account.session.title', { portal: name })} what={t('account.session.what')}>
      {state.at === 'none' || state.at === 'waiting' ? (
        <>
          <Notice live title={t('account.session.none', { portal: name })}>
            {state.at === 'waiting'
              ? t('account.session.waiting', { portal: name })
              : t('account.session.noneTodo')}
          </Notice>
          <Button variant="main" wide onClick={openLogin}>
            {t('account.session.openLogin', { portal: name })}
          </Button>
        </>
      ) : (
        <Button
          variant="main"
          wide
          busy={state.at === 'checking' && t('account.session.checking', { portal: name })}
          onClick={use}
        >
          {t('account.session.use')}
        </Button>
      )}
      {state.at === 'refused' && (
        <Notice tone="warn" live title={t('account.session.refused', { portal: name })}>
          {t('account.session.refusedTodo')}
        </Notice>
      )}
      {state.at === 'failed' && <FailureNotice failure={state.failure} portal={portal} onRetry={use} live />}
    </Way>
  );
}
