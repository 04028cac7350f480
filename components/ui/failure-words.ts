import type { TFunction } from 'i18next';
import { formatDuration, portalName } from '../../lib/format';
import type { Failure } from '../../lib/portal/failure';

/** What the failure is about, where that makes a better sentence. */
export type FailureSubject = 'dataset' | 'reuse' | 'thread' | 'file';

export interface FailureWords {
  /** What happened. */
  what: string;
  /** What one can do about it; empty where nothing is to be done. */
  todo: string;
  /** Whether asking again may end otherwise. */
  mayRetry: boolean;
}

const AGAIN = new Set<Failure['kind']>([
  'readOnly',
  'tooMany',
  'server',
  'unreachable',
  'slow',
  'notJson',
  'wrongShape',
  'aborted',
  'interrupted',
  'internal',
]);

/** A host keeps its small letter, "the portal" at the head of a sentence does not. */
function capital(sentence: string, host: string | undefined): string {
  if (host && sentence.startsWith(portalName(host))) return sentence;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function waitWords(seconds: number | undefined, t: TFunction, language: string): string {
  if (!seconds) return t('errors.todo.later');
  const minutes = Math.ceil(seconds / 60);
  const time =
    seconds < 90 ? formatDuration(seconds, 'second', language) : formatDuration(minutes, 'minute', language);
  return t('errors.todo.wait', { time });
}

/**
 * A failure in words of the catalogue: what happened, then what to do.
 *
 * @param about `portal`: a host, in place of the failure's own · `subject`: what was asked for
 */
export function failureWords(
  failure: Failure,
  t: TFunction,
  language: string,
  about: { portal?: string; subject?: FailureSubject } = {},
): FailureWords {
  const host = about.portal ?? failure.portal;
  const portal = host ? portalName(host) : t('errors.thePortal');
  const { kind } = failure;
  const what =
    (kind === 'unknown' || kind === 'deleted') && about.subject
      ? t(`errors.${kind}.${about.subject}`, { portal })
      : t(`errors.what.${kind}`, { portal });
  const todo = failure.uncertain
    ? t('errors.todo.uncertain')
    : kind === 'tooMany'
      ? waitWords(failure.retryAfter, t, language)
      : t(`errors.todo.${kind}`, { portal });
  return {
    what: capital(what, host),
    todo: capital(todo, host),
    mayRetry: AGAIN.has(kind) && !failure.uncertain,
  };
}
