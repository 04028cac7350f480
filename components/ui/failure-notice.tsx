import type { ComponentChildren } from 'preact';
import type { Failure } from '../../lib/portal/failure';
import { useApp } from '../app/context';
import { TextButton } from './button';
import { Details } from './details';
import { type FailureSubject, failureWords } from './failure-words';
import { Notice } from './notice';

interface Props {
  failure: Failure;
  /** Host of the portal, where the failure does not name it. */
  portal?: string;
  subject?: FailureSubject;
  /** What one had written is kept: said after what happened. */
  kept?: boolean;
  /** Offered where asking again may end otherwise. */
  onRetry?: () => void;
  /** More ways out. */
  actions?: ComponentChildren;
  /** Appears after an action: said at once. */
  live?: boolean;
}

/**
 * A failure beside what it concerns: what happened, what the portal said of it, what is safe, what to do; the raw
 * answer under "Details". Sentences about fields belong beside their fields (`failure.fields`).
 */
export function FailureNotice({ failure, portal, subject, kept, onRetry, actions, live }: Props) {
  const { t, language } = useApp();
  const { what, todo, mayRetry } = failureWords(failure, t, language, { portal, subject });
  const retry = onRetry && mayRetry;
  return (
    <Notice
      tone={failure.kind === 'unknown' || failure.kind === 'deleted' ? 'warn' : 'danger'}
      title={what}
      live={live}
      actions={
        <>
          {retry && (
            <TextButton icon="retry" onClick={onRetry}>
              {t('ui.retry')}
            </TextButton>
          )}
          {actions}
          <Details failure={failure} />
        </>
      }
    >
      {failure.message && t('errors.quoted', { words: failure.message })} {kept && t('errors.textKept')}{' '}
      {todo}
    </Notice>
  );
}
