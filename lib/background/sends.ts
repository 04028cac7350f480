/**
 * One send per draft at a time: a double click, or two surfaces pressing Send, make one request. A send
 * goes on when its surface closes; what became of it waits under the draft's outcome key for the surface
 * that opens next.
 */
import { outcomeKey, removeDraft, writeDraft } from '../store/drafts';

const running = new Map<string, Promise<unknown>>();

/**
 * @param key the draft's key
 * @param send does the work; not aborted by the surface that asked
 * @returns what `send` returns; the draft is gone and the outcome kept by then
 * @throws what `send` throws; the draft stays as it is
 */
export function sendOnce<T>(key: string, send: () => Promise<T>): Promise<T> {
  const already = running.get(key);
  if (already) return already as Promise<T>;
  const sending = send()
    .then(async (outcome) => {
      await writeDraft(outcomeKey(key), outcome);
      await removeDraft(key);
      return outcome;
    })
    .finally(() => running.delete(key));
  running.set(key, sending);
  return sending;
}
