/** Which of a page's datasets a reuse is offered to cite. */
import type { FoundReference } from '../links/types';
import type { Dataset } from '../portal/model';
import type { DatasetRow } from './form';

/** A page of links is no reuse of them all, and each producer is notified. */
export const TICKED_AT_MOST = 5;

/** A dataset that the page cites, or that the person came with. */
export interface CitedDataset {
  dataset: Dataset;
  /** The references that lead to it; empty where the page does not cite it. */
  references: readonly FoundReference[];
}

/**
 * @param cited distinct, in page order
 * @param wanted ids that the person came with
 * @returns every dataset as a row, and the ids offered ticked: the one that the person came with, those that
 *   the person added, then those of the main content, five at most
 */
export function offerDatasets(
  cited: readonly CitedDataset[],
  wanted: readonly string[],
): { rows: DatasetRow[]; ticked: string[] } {
  const usable = cited.filter(({ dataset }) => !dataset.deleted && !dataset.private);
  const chosen = (each: CitedDataset) =>
    wanted.includes(each.dataset.id) &&
    (wanted.length === 1 || each.references.every((reference) => reference.count === 0));
  const inMain = (each: CitedDataset) =>
    each.references.some((reference) => reference.inMain && reference.count > 0);
  const ticked = [...usable.filter(chosen), ...usable.filter((each) => !chosen(each) && inMain(each))];
  return {
    rows: usable.map(({ dataset }) => ({
      id: dataset.id,
      title: dataset.title,
      note: dataset.producer?.name ?? '',
    })),
    ticked: ticked.slice(0, TICKED_AT_MOST).map(({ dataset }) => dataset.id),
  };
}
