import type { Thread } from '../portal/model';

/**
 * @param threads as the portal listed them; one that moved between two pages may be there twice
 * @returns each once: open ones first, in each the latest activity first
 */
export function orderThreads(threads: readonly Thread[]): Thread[] {
  const once = [...new Map(threads.map((thread) => [thread.id, thread])).values()];
  const moment = ({ lastActivity }: Thread) => (lastActivity ? Date.parse(lastActivity) : 0);
  return once.sort((a, b) => Number(a.closed !== null) - Number(b.closed !== null) || moment(b) - moment(a));
}
