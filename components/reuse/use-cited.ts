import { useMemo } from 'preact/hooks';
import { addedReference } from '../../lib/preview/added';
import { leadsToDataset, mergeRows, referenceKey } from '../../lib/preview/merge';
import { type CitedDataset, offerDatasets } from '../../lib/reuse/datasets';
import { useApp } from '../app/context';
import { useOutcomes } from '../list/use-outcomes';

/** References that are asked for: a page of links has hundreds, and a reuse a handful of datasets. */
const ASKED_AT_MOST = 40;
/** Of the main content's, how many the form waits for. */
const AWAITED = 8;

/**
 * The datasets that the form offers: those that the page cites on this portal, and those that the person came
 * with.
 *
 * @param wanted ids that the person came with
 */
export function useCited(portal: string, wanted: readonly string[]) {
  const { page } = useApp();
  const cited = useMemo(() => {
    const own = page.references.filter((each) => each.portal === portal && leadsToDataset(each));
    return [...own.filter((each) => each.inMain), ...own.filter((each) => !each.inMain)].slice(
      0,
      ASKED_AT_MOST,
    );
  }, [page.references, portal]);
  const ofPage = useOutcomes(cited);
  const awaited = cited.filter((each) => each.inMain).slice(0, AWAITED);
  const waiting = (references: typeof cited) =>
    references.some((each) => !ofPage.outcomes.has(referenceKey(each)));

  const known = cited.flatMap((each) => {
    const outcome = ofPage.outcomes.get(referenceKey(each));
    return outcome?.state === 'ready' ? [outcome.dataset.id] : [];
  });
  // What the page's own references lead to is not asked for twice: only then is it known what is missing.
  const missing = waiting(cited) ? '' : wanted.filter((id) => !known.includes(id)).join(' ');
  const others = useMemo(
    () =>
      missing
        .split(' ')
        .filter(Boolean)
        .map((id) => addedReference({ portal, kind: 'dataset', ref: id, via: 'id' })),
    [missing, portal],
  );
  const { outcomes } = useOutcomes(others);

  const rows = mergeRows([...cited, ...others], outcomes);
  const found = rows.flatMap<CitedDataset>(({ outcome, references }) =>
    outcome.state === 'ready' ? [{ dataset: outcome.dataset, references }] : [],
  );
  return {
    ...offerDatasets(found, wanted),
    /** The form can be shown. */
    ready: !waiting(awaited) && (wanted.length === 0 || !waiting([...cited, ...others])),
    /** Some are still on their way. */
    waiting: waiting([...cited, ...others]),
    failed: rows.filter((row) => row.outcome.state === 'failed').length,
  };
}
