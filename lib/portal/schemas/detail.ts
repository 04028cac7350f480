/** A dataset as the preview shows it. */
import * as z from 'zod/mini';
import type { DatasetDetail } from '../model';
import { DATASET_V2, datasetShape, frequencyOf, toDataset } from './dataset';
import { address, date, free, list, text, textOrNull } from './parts';

const MORE = [
  'description,tags,created_at,last_modified,temporal_coverage{start,end},spatial{zones,granularity}',
  'metrics{views,resources_downloads,reuses,followers,discussions}',
  'contact_points{name,email,contact_form,role},harvest{domain,remote_url}',
].join();

/** v2, to be asked with the header `X-Get-Datasets-Full-Objects`. */
export const DETAIL = `${DATASET_V2},${MORE}`;
/** v1, for portals that have no v2 of a dataset (udata < 3.2). */
export const DETAIL_V1 = `${DATASET_V2.replace('resources{total}', 'resources{format}')},${MORE}`;

/** Full objects give names; others, ids alone, which tell people nothing. */
const named = z.union([z.string(), z.object({ name: text(300) })]);

export const detail = z.object({
  ...datasetShape,
  description: text(200_000),
  tags: list(z.string()),
  created_at: date,
  last_modified: date,
  temporal_coverage: z.nullish(z.object({ start: date, end: date })),
  spatial: z.nullish(z.object({ zones: list(named), granularity: z.nullish(named) })),
  metrics: free,
  contact_points: list(
    z.object({ name: text(300), email: textOrNull(300), contact_form: address, role: textOrNull(60) }),
  ),
  harvest: z.nullish(z.object({ domain: textOrNull(300), remote_url: address })),
});
type Raw = z.output<typeof detail>;

/** @param formats those of its files, where they are known: v2 does not give them */
export function toDetail(raw: Raw, portal: string, formats: readonly string[]): DatasetDetail {
  const base = toDataset(raw, portal, []);
  const { start, end } = raw.temporal_coverage ?? { start: null, end: null };
  const score = raw.quality.score;
  return {
    ...base,
    formats: base.formats.length ? base.formats : [...formats],
    description: raw.description,
    tags: raw.tags.slice(0, 200).map((tag) => tag.slice(0, 100)),
    created: raw.created_at,
    metadataUpdated: raw.last_modified,
    frequencyLabel: frequencyOf(raw.frequency).label,
    coverage: start ? { start, end } : null,
    zones: (raw.spatial?.zones ?? []).map(nameIn).filter(Boolean),
    granularity: nameIn(raw.spatial?.granularity) || null,
    quality: Object.fromEntries(Object.entries(raw.quality).filter(isCriterion)),
    // Old portals count points instead of a share of one.
    score: typeof score === 'number' && score >= 0 && score <= 1 ? score : null,
    figures: figuresOf(raw.metrics),
    contacts: raw.contact_points.map(({ name, email, contact_form: form, role }) => ({
      name,
      email,
      form,
      role,
    })),
    harvestedFrom: raw.harvest ? { domain: raw.harvest.domain, url: raw.harvest.remote_url } : null,
  };
}

const nameIn = (raw: z.output<typeof named> | null | undefined): string =>
  typeof raw === 'string' ? raw : (raw?.name ?? '');

function isCriterion(entry: [string, unknown]): entry is [string, boolean] {
  return typeof entry[1] === 'boolean';
}

function figuresOf(metrics: Record<string, unknown>): DatasetDetail['figures'] {
  const names = {
    views: 'views',
    downloads: 'resources_downloads',
    reuses: 'reuses',
    followers: 'followers',
    discussions: 'discussions',
  };
  const known = Object.entries(names)
    .map(([ours, theirs]) => [ours, metrics[theirs]] as const)
    .filter(([, value]) => typeof value === 'number' && value >= 0);
  return Object.fromEntries(known);
}
