import type * as z from 'zod/mini';
import { isFailure } from '../connection';
import type { Connection, Question } from '../question';

/**
 * Asks as nobody; what is hidden from strangers or deleted, once more with the account, where there is one and
 * the address is made of ids.
 *
 * @throws FailureError the stranger's, where the account does not get further
 */
export async function askAlsoAsOwner<S extends z.ZodMiniType>(
  connection: Connection,
  question: Question<S>,
  signal: AbortSignal,
): Promise<z.output<S>> {
  try {
    return await connection.ask(question, signal);
  } catch (reason) {
    const hidden = question.path.ids && isFailure(reason, 'unknown', 'deleted');
    if (!hidden || !(await connection.hasAccount(question.portal))) throw reason;
    return connection.ask({ ...question, as: 'account' }, signal).catch((second: unknown) => {
      throw isFailure(second, 'aborted') ? second : reason;
    });
  }
}
