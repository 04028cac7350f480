/** The criteria of a dataset's metadata that udata checks, in the order they are shown (udata: Dataset.quality). */
export const CRITERIA = [
  'license',
  'dataset_description_quality',
  'update_frequency',
  'update_fulfilled_in_time',
  'has_open_format',
  'all_resources_available',
  'temporal_coverage',
  'resources_documentation',
  'spatial',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface Quality {
  items: { criterion: Criterion; kept: boolean }[];
  kept: number;
  total: number;
}

/**
 * Only what the portal answered is counted: it leaves out what makes no sense for a dataset (without files, without
 * a frequency), and portals before udata 6 answer other criteria, which are not shown.
 *
 * @param quality criterion → kept
 */
export function qualityOf(quality: Readonly<Record<string, boolean>>): Quality {
  const items = CRITERIA.flatMap((criterion) => {
    const kept = quality[criterion];
    return kept === undefined ? [] : [{ criterion, kept }];
  });
  return { items, kept: items.filter((item) => item.kept).length, total: items.length };
}
