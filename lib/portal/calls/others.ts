/** The account, and objects that are no datasets. */
import { fail } from '../../failure-error';
import type { Reference } from '../../links/types';
import { isFailure } from '../connection';
import type { Credential } from '../credential';
import type { Account, OtherObject } from '../model';
import { apiPath } from '../path';
import type { Connection } from '../question';
import { ME, me as meSchema, toAccount } from '../schemas/account';
import { OTHER, other as otherSchema, toOther } from '../schemas/other';

const PLACES: Record<OtherObject['kind'], { versions: readonly (1 | 2)[]; word: string }> = {
  reuse: { versions: [1], word: 'reuses' },
  organization: { versions: [1], word: 'organizations' },
  dataservice: { versions: [1], word: 'dataservices' },
  discussion: { versions: [1], word: 'discussions' },
  // Topics moved to v2.
  topic: { versions: [2, 1], word: 'topics' },
};

export type OtherCalls = ReturnType<typeof otherCalls>;

/** @returns the client's calls about the account and objects that are no datasets */
export function otherCalls(connection: Connection) {
  /**
   * What a link names that names no dataset.
   *
   * @throws FailureError
   */
  async function otherObject(
    reference: Pick<Reference, 'portal' | 'kind' | 'ref'>,
    signal: AbortSignal,
  ): Promise<OtherObject> {
    const { portal, kind } = reference;
    if (kind === 'dataset' || kind === 'resource') fail('internal', { details: `a dataset: ${kind}` });
    // Old permalinks of a comment end in its number.
    const ref = kind === 'discussion' ? reference.ref.replace(/-\d+$/, '') : reference.ref;
    const { versions, word } = PLACES[kind];
    let missed: unknown;
    for (const version of versions) {
      const path = apiPath(version, word, { ref });
      try {
        const raw = await connection.ask({ portal, path, mask: OTHER[kind], schema: otherSchema }, signal);
        return toOther(raw, portal, kind);
      } catch (reason) {
        if (!isFailure(reason, 'unknown')) throw reason;
        missed ??= reason;
      }
    }
    throw missed;
  }

  /**
   * Whose credential this is. The only proof that one is right: public reads work with a wrong session, and
   * fail with a wrong token.
   *
   * @returns the account, `kept` false
   * @throws FailureError `badToken`, or `signedOut` where the portal's session has ended
   */
  async function me(portal: string, credential: Credential, signal: AbortSignal): Promise<Account> {
    const question = { portal, path: apiPath(1, 'me'), mask: ME, schema: meSchema };
    return toAccount(await connection.askWith(question, credential, signal), portal, credential.way);
  }

  return { otherObject, me };
}
