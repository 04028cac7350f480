/**
 * The one shape of every failure, from the portal's answer to the person's screen. Plain data: it crosses
 * messages and is stored. Words are made of it by the catalogue (`errors.<kind>`), never in the code.
 */
export type FailureKind =
  /** 404: unknown, or private and not ours to see. */
  | 'unknown'
  /** 410. */
  | 'deleted'
  /** 401, no valid sign-in. */
  | 'signedOut'
  /** 401 to a token: wrong, revoked or expired. */
  | 'badToken'
  /** 403. */
  | 'forbidden'
  /** 400 (or 413, 415) with or without fields. */
  | 'refused'
  /** 400 `errors.url`: the address is registered already. */
  | 'alreadyThere'
  /** 423. */
  | 'readOnly'
  /** 429; see `retryAfter`. */
  | 'tooMany'
  /** 5xx. */
  | 'server'
  /** DNS, refused, reset, CORS. */
  | 'unreachable'
  /** No answer within the time given. */
  | 'slow'
  /** The answer is not JSON. */
  | 'notJson'
  /** JSON, but not what the contract says. */
  | 'wrongShape'
  /** The browser's access to the portal was not granted. */
  | 'noAccess'
  /** Firefox asked whether what is sent may be sent, and the person said no. */
  | 'noConsent'
  /** The surface closed, or the person cancelled. */
  | 'aborted'
  /** The background was stopped while it worked. */
  | 'interrupted'
  /** A fault of Datalien's own. */
  | 'internal';

export interface Failure {
  kind: FailureKind;
  /** The portal's host, where one was asked. */
  portal?: string;
  status?: number;
  /** Field → the portal's own sentence. Keys are those of our forms (`title`, `url`, `comment`, …). */
  fields?: Record<string, string>;
  /** The portal's own sentence, in the language asked for. Hostile text. */
  message?: string;
  /** Seconds to wait. */
  retryAfter?: number;
  /** Technical details for "Details": method, address without query, status. Never a credential. */
  details?: string;
  /** True where a write may have arrived all the same. */
  uncertain?: boolean;
}
