/** What a portal would refuse, said before anything is sent. Old portals take blank texts: Datalien does not. */
import { COMMENT_MAX } from './compose';

/** What the protocol carries; portals have no bound of their own. */
export const TITLE_MAX = 1_000;

/** Words are `discussion.problem.<problem>`. */
export type Problem = 'titleBlank' | 'titleLong' | 'commentBlank' | 'commentLong';

export interface Problems {
  title?: Problem;
  comment?: Problem;
}

/**
 * @param text what the person wrote: the page's address alone is no question
 * @param comment what will be sent, as composed
 * @returns one problem a field at most
 */
export function validateThread(title: string, text: string, comment: string): Problems {
  const problems = validateAnswer(text, comment, false);
  if (!title.trim()) problems.title = 'titleBlank';
  else if (title.trim().length > TITLE_MAX) problems.title = 'titleLong';
  return problems;
}

/**
 * @param close whether the thread is closed as well: that needs no comment
 * @returns the comment's problem, if any
 */
export function validateAnswer(text: string, comment: string, close: boolean): Problems {
  if (!text.trim()) return close ? {} : { comment: 'commentBlank' };
  return comment.length > COMMENT_MAX ? { comment: 'commentLong' } : {};
}
