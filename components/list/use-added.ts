import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FoundReference } from '../../lib/links/types';
import { parseAdded } from '../../lib/preview/added';
import { referenceKey } from '../../lib/preview/merge';
import { useApp } from '../app/context';

/** The references that the person added to this page's list; kept with the page's drafts. */
export function useAdded() {
  const { drafts, page } = useApp();
  const key = `list ${page.url}`;
  const [added, setAdded] = useState<FoundReference[]>([]);
  useEffect(() => {
    let gone = false;
    drafts.read(key).then((value) => {
      if (!gone) setAdded(parseAdded(value));
    });
    return () => {
      gone = true;
    };
  }, [drafts, key]);
  const add = useCallback(
    (reference: FoundReference) =>
      setAdded((before) => {
        const same = referenceKey(reference);
        if (before.some((each) => referenceKey(each) === same)) return before;
        const after = [...before, reference];
        drafts.write(key, after);
        return after;
      }),
    [drafts, key],
  );
  return { added, add };
}
