import { useEffect, useState } from 'preact/hooks';
import { parseReuseDraft, type ReuseDraft } from '../../lib/reuse/draft';
import { outcomeOf, parseOutcome } from '../../lib/reuse/outcome';
import { useApp } from '../app/context';

/**
 * What is kept of this page's reuse on this portal: a draft, or what became of one that was sent.
 *
 * @returns null until it has been read
 */
export function useKept(key: string): { draft: ReuseDraft | null; sent: boolean } | null {
  const { drafts } = useApp();
  const [kept, setKept] = useState<{ draft: ReuseDraft | null; sent: boolean } | null>(null);
  useEffect(() => {
    let gone = false;
    Promise.all([drafts.read(key), drafts.read(outcomeOf(key))]).then(
      ([draft, outcome]) => {
        if (!gone) setKept({ draft: parseReuseDraft(draft), sent: parseOutcome(outcome) !== null });
      },
      // A storage that cannot be read keeps nobody from writing.
      () => {
        if (!gone) setKept({ draft: null, sent: false });
      },
    );
    return () => {
      gone = true;
    };
  }, [drafts, key]);
  return kept;
}
