/** From a portal's refusal to the one shape of failures (udata: api/__init__.py and its proxies). */
import type { Failure, FailureKind } from './failure';
import { formFields, saysAlreadyRegistered } from './fields';

/** What is known of an answer that is no success. */
export interface Refusal {
  status: number;
  /** The parsed body; undefined where it is not JSON. */
  body: unknown;
  retryAfter: number | undefined;
  /** The request bore a token: a 401 is the token's fault, on public objects too. */
  withToken: boolean;
  /** The request was meant to change something. */
  write: boolean;
}

const KINDS: Record<number, FailureKind> = {
  403: 'forbidden',
  404: 'unknown',
  410: 'deleted',
  423: 'readOnly',
  429: 'tooMany',
};

/** udata trips over a `?` after the work is done (`extract_name_from_path`): a 400 to a write that went through. */
const AFTERTHOUGHT = 'too many values to unpack';

/**
 * @returns the failure, without portal and details, which the caller knows
 */
export function refusalFailure(refusal: Refusal): Failure {
  const { status, body } = refusal;
  const fields = formFields(property(body, 'errors'));
  const said = sentence(body);
  // Where the fields speak, mongoengine's summary of them is noise.
  const message = fields && said?.startsWith('ValidationError (') ? undefined : said;
  const kind = kindOf(refusal, fields);
  const uncertain = refusal.write && (status >= 500 || message?.startsWith(AFTERTHOUGHT));
  return {
    kind,
    status,
    ...(fields && { fields }),
    // A 404's sentence guesses at other addresses: noise.
    ...(message && kind !== 'unknown' && { message }),
    ...(refusal.retryAfter !== undefined && { retryAfter: refusal.retryAfter }),
    ...(uncertain && { uncertain: true }),
  };
}

function kindOf({ status, withToken }: Refusal, fields: Record<string, string> | undefined): FailureKind {
  if (status === 401) return withToken ? 'badToken' : 'signedOut';
  if (status === 400 && saysAlreadyRegistered(fields?.url)) return 'alreadyThere';
  if (status >= 500) return 'server';
  return KINDS[status] ?? 'refused';
}

function property(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}

/** udata says `message`, or `error` on a route it does not have. */
function sentence(body: unknown): string | undefined {
  for (const name of ['message', 'error', 'errors']) {
    const value = property(body, name);
    if (typeof value === 'string' && value.trim()) return value.trim().slice(0, 500);
  }
  return undefined;
}
