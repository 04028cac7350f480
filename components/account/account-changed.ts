import { forget } from '../app/use-query';

/** Somebody signed in or out: what was answered to another is asked again. */
export function accountChanged(): void {
  for (const prefix of ['account.', 'dataset.', 'discussion.', 'reuse.']) forget(prefix);
}
