import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import { portalName } from '../../lib/format';
import type { Failure } from '../../lib/portal/failure';
import { siteOf } from '../../lib/portal/sites';
import { intentKey, type SignInIntent } from '../../lib/sign-in-intent';
import { useApp } from '../app/context';
import { Button, Checkbox, ExternalLink, FailureNotice, Field, SecretInput } from '../ui';
import { Way } from './way';

interface Props {
  portal: string;
  /** A token waits since the surface was closed: whether it is to be kept. Null: none waits. */
  resume: boolean | null;
  onDone: () => void;
}

/** Signing in with a pasted token. It goes to the extension's own database and into no message, no draft. */
export function TokenWay({ portal, resume, onDone }: Props) {
  const { t, ask, requestAccess, stashToken, drafts } = useApp();
  const [token, setToken] = useState('');
  const [keep, setKeep] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<'blank' | 'wrong' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const left = useRef(new AbortController());
  useEffect(() => () => left.current.abort(), []);
  const site = siteOf(portal);
  const name = portalName(portal);

  const fail = useCallback((reason: unknown) => {
    const said = failureOf(reason);
    setBusy(false);
    if (said.kind === 'badToken') setProblem('wrong');
    else if (said.kind !== 'aborted') setFailure(said);
  }, []);
  const check = useCallback(
    async (kept: boolean) => {
      await ask('account.checkToken', { portal, keep: kept }, left.current.signal);
      onDone();
    },
    [ask, portal, onDone],
  );
  useEffect(() => {
    if (resume === null) return;
    setKeep(resume);
    check(resume).catch((reason: unknown) => {
      // Where none waits any more there is nothing to say.
      if (failureOf(reason).kind !== 'badToken') fail(reason);
    });
  }, [resume, check, fail]);

  const submit = () => {
    if (busy) return;
    const pasted = token.trim();
    setProblem(null);
    setFailure(null);
    if (!pasted) return setProblem('blank');
    setBusy(true);
    // A portal without CORS needs the browser's access, which is asked within the click, nothing awaited before.
    const access = site.needsAccess ? requestAccess(portal) : null;
    const stashed = stashToken(portal, pasted);
    if (access) drafts.write(intentKey(portal), { way: 'token', keep } satisfies SignInIntent);
    Promise.all([stashed, access])
      .then(() => check(keep))
      .catch(fail);
  };

  const error =
    problem === 'wrong'
      ? t('account.token.wrong', { portal: name })
      : problem === 'blank'
        ? t('account.token.blank')
        : null;
  return (
    <Way
      icon="key"
      title={t('account.token.title')}
      what={
        <>
          {t('account.token.what')}{' '}
          <ExternalLink href={site.tokenPage} arrow>
            {t('account.token.get', { portal: name })}
          </ExternalLink>
        </>
      }
    >
      <form
        class="acc-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={t('account.token.label')} error={error}>
          <SecretInput value={token} onInput={setToken} disabled={busy} focus={error !== null} />
        </Field>
        <Checkbox checked={keep} onChange={setKeep} disabled={busy} note={t('account.token.keepNote')}>
          {t('account.token.keep')}
        </Checkbox>
        <Button type="submit" wide busy={busy && t('account.token.checking')}>
          {t('account.token.check')}
        </Button>
      </form>
      {failure && <FailureNotice failure={failure} portal={portal} onRetry={submit} live />}
    </Way>
  );
}
