import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { failureOf } from '../../lib/failure-error';
import type { FoundReference } from '../../lib/links/types';
import type { Ask } from '../../lib/messages';
import { type Outcome, referenceKey } from '../../lib/preview/merge';
import { useApp } from '../app/context';

/** Outcomes of this surface, so that coming back to the list shows them at once. */
const surfaces = new WeakMap<Ask, Map<string, Outcome>>();

/** @returns the outcomes that this surface knows already, by `referenceKey` */
export function knownOutcomes(ask: Ask): Map<string, Outcome> {
  const known = surfaces.get(ask) ?? new Map<string, Outcome>();
  surfaces.set(ask, known);
  return known;
}

/**
 * Asks for the datasets of references, each once; what was under way is aborted when the list goes away.
 *
 * @param wanted those to ask for now
 * @returns outcomes by `referenceKey`, and a way to ask again for one that failed
 */
export function useOutcomes(wanted: readonly FoundReference[]) {
  const { ask } = useApp();
  const known = knownOutcomes(ask);
  const asked = useRef(new Map<string, AbortController>());
  const [, redraw] = useState(0);

  const start = useCallback(
    (reference: FoundReference) => {
      const key = referenceKey(reference);
      const abort = new AbortController();
      asked.current.set(key, abort);
      const settle = (outcome: Outcome) => {
        if (abort.signal.aborted) return;
        known.set(key, outcome);
        asked.current.delete(key);
        redraw((n) => n + 1);
      };
      const { portal, kind, ref, via, resource, discussion } = reference;
      ask(
        'dataset.resolve',
        { reference: { portal, kind, ref, via, resource, discussion } },
        abort.signal,
      ).then(
        (answer) => settle({ state: 'ready', ...answer }),
        (reason: unknown) => settle({ state: 'failed', failure: failureOf(reason) }),
      );
    },
    [ask, known],
  );

  useEffect(() => {
    for (const reference of wanted) {
      const key = referenceKey(reference);
      if (!known.has(key) && !asked.current.has(key)) start(reference);
    }
  }, [wanted, known, start]);

  useEffect(() => {
    const underWay = asked.current;
    return () => {
      for (const abort of underWay.values()) abort.abort();
    };
  }, []);

  const retry = useCallback(
    (reference: FoundReference) => {
      known.delete(referenceKey(reference));
      start(reference);
      redraw((n) => n + 1);
    },
    [known, start],
  );
  return { outcomes: known as ReadonlyMap<string, Outcome>, retry };
}
