/** What a dataset's facts say of it: dates, licence, quality (udata: core/dataset/models.py). */
import { onTime } from '../data/dates';
import type { Dataset } from '../data/types';
import type { Context } from '../http';

const OPEN_FORMATS = ['csv', 'json', 'geojson', 'gpkg', 'csv.gz', 'xml'];

/** @returns when the data last changed: that of the files, or of the metadata where there are none */
export const updated = (dataset: Dataset): number =>
  dataset.files.length ? Math.max(...dataset.files.map((file) => file.modified)) : dataset.modified;

/** @returns the licence: none where access is not open, `notspecified` where nothing is said */
export const licenceId = ({ license, access }: Dataset): string | null =>
  access === 'open' ? (license ?? 'notspecified') : null;

/** @returns nine criteria, each a ninth of the score; some absent where they say nothing. */
export function quality(c: Context, d: Dataset): Record<string, unknown> {
  const punctual = onTime(d.frequency, updated(d), c.state.now());
  const criteria: Record<string, boolean> = {
    license: licenceId(d) !== null && licenceId(d) !== 'notspecified',
    temporal_coverage: d.temporal !== null,
    spatial: d.spatial !== null,
    update_frequency: d.frequency !== 'unknown',
    dataset_description_quality: d.description.length > 100,
    ...(d.files.length > 0 && {
      has_resources: true,
      has_open_format: d.files.some(({ format }) => format !== null && OPEN_FORMATS.includes(format)),
      all_resources_available: d.files.every(({ check }) => check?.available ?? true),
      resources_documentation: d.files.some(
        (file) => file.type === 'documentation' || file.description !== null,
      ),
    }),
    ...(punctual !== null && { update_fulfilled_in_time: punctual }),
  };
  const { update_frequency: _, ...scored } = criteria;
  return { ...criteria, score: Object.values(scored).filter(Boolean).length / 9 };
}
