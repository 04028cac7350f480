import type { FoundReference } from '../links/types';
import type { Failure } from '../portal/failure';
import type { Dataset, DatasetFile } from '../portal/model';

/** What became of asking a portal for a reference. */
export type Outcome =
  | { state: 'waiting' }
  | { state: 'ready'; dataset: Dataset; file?: DatasetFile }
  | { state: 'failed'; failure: Failure };

/** A line of the list: one dataset, however many references lead to it. */
export interface Row {
  /** Key of its first reference. */
  key: string;
  portal: string;
  references: FoundReference[];
  outcome: Outcome;
  /** The dataset's files that the page links to, distinct, in page order. */
  files: DatasetFile[];
  /** How many times the page cites it. */
  cited: number;
}

/** @returns what tells references apart, as text */
export function referenceKey(reference: FoundReference): string {
  const { portal, kind, ref, resource } = reference;
  return [portal, kind, ref, resource ?? ''].join(' ');
}

/** @returns whether the reference leads to a dataset, itself or by a file of it */
export function leadsToDataset(reference: FoundReference): boolean {
  return reference.kind === 'dataset' || reference.kind === 'resource';
}

/**
 * One row per dataset, in page order: references by slug, by id and by file that turn out to be the same dataset
 * come together at the place of the first.
 *
 * @param references those that lead to datasets
 * @param outcomes by `referenceKey`; a missing one is waiting
 */
export function mergeRows(
  references: readonly FoundReference[],
  outcomes: ReadonlyMap<string, Outcome>,
): Row[] {
  const rows: Row[] = [];
  const byDataset = new Map<string, Row>();
  for (const reference of references) {
    const key = referenceKey(reference);
    const outcome = outcomes.get(key) ?? { state: 'waiting' };
    const same = outcome.state === 'ready' ? `${outcome.dataset.portal} ${outcome.dataset.id}` : null;
    let row = same ? byDataset.get(same) : undefined;
    if (!row) {
      row = { key, portal: reference.portal, references: [], outcome, files: [], cited: 0 };
      rows.push(row);
      if (same) byDataset.set(same, row);
    }
    row.references.push(reference);
    row.cited += reference.count;
    const file = outcome.state === 'ready' ? outcome.file : undefined;
    if (file && !row.files.some((known) => known.id === file.id)) row.files.push(file);
  }
  return rows;
}

/**
 * @param references those that lead to datasets
 * @param dataset its slug where it is known: a reference that has not been asked for names it by that or by its id
 * @returns how many times the page cites the dataset
 */
export function citedTimes(
  references: readonly FoundReference[],
  outcomes: ReadonlyMap<string, Outcome>,
  dataset: { portal: string; id: string; slug: string | null },
): number {
  return references.reduce((sum, reference) => {
    const outcome = outcomes.get(referenceKey(reference));
    const same =
      outcome?.state === 'ready'
        ? outcome.dataset.id === dataset.id
        : reference.kind === 'dataset' && (reference.ref === dataset.id || reference.ref === dataset.slug);
    return same && reference.portal === dataset.portal ? sum + reference.count : sum;
  }, 0);
}

/** @returns the rows by portal, portals in order of their first row */
export function byPortal(rows: readonly Row[]): { portal: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.portal, [...(groups.get(row.portal) ?? []), row]);
  return [...groups].map(([portal, own]) => ({ portal, rows: own }));
}
