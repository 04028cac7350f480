/** A dataset as the list shows it (udata: core/dataset/api_fields.py, apiv2.py). */
import * as z from 'zod/mini';
import type { Dataset, Licence } from '../model';
import { address, date, flag, free, idOf, list, needed, pageAddress, text, textOrNull } from './parts';
import { ORGANIZATION, organization, PERSON, person, producerOf } from './people';

const FACTS = [
  'id,slug,title,acronym,page,frequency,license,last_update,archived,deleted,private,access_type',
  `organization{${ORGANIZATION}}`,
  `owner{${PERSON}}`,
].join();

/** v1: of each file its format alone, since whole files are megabytes. */
export const DATASET = `${FACTS},quality{update_fulfilled_in_time},resources{format}`;

/** v2, where files are a link and their number. */
export const DATASET_V2 = `${FACTS},quality,resources{total}`;

/** v1 gives the licence's id; v2, asked for full objects, all of it. */
const licence = z.nullish(z.union([z.string(), z.object({ id: needed(200), title: text(), url: address })]));
const frequency = z.nullish(z.union([z.string(), z.object({ id: needed(100), label: text(200) })]));
const files = z.nullish(
  z.union([z.array(z.object({ format: textOrNull(60) })), z.object({ total: z.nullish(z.number()) })]),
);

export const datasetShape = {
  id: idOf,
  slug: text(300),
  title: needed(),
  acronym: textOrNull(200),
  page: pageAddress,
  organization,
  owner: person,
  frequency,
  license: licence,
  last_update: date,
  archived: date,
  deleted: date,
  private: flag,
  access_type: z.nullish(z.string()),
  quality: free,
  resources: files,
};

export const dataset = z.object(datasetShape);
type Raw = z.output<typeof dataset>;

/** The portal's own list of licences. */
export const licences = list(z.object({ id: needed(200), title: text(), url: address }));

/**
 * @param raw a parsed answer
 * @param known the portal's licences, to name the one whose id the answer gives
 */
export function toDataset(raw: Raw, portal: string, known: readonly Licence[]): Dataset {
  const { id, slug, title, acronym, page, archived, deleted } = raw;
  const onTime = raw.quality.update_fulfilled_in_time;
  const formats = Array.isArray(raw.resources) ? raw.resources.map((file) => file.format) : [];
  return {
    portal,
    id,
    slug,
    title,
    acronym,
    page,
    producer: producerOf(raw.organization, raw.owner),
    frequency: frequencyOf(raw.frequency).id,
    lastUpdate: raw.last_update,
    onTime: typeof onTime === 'boolean' ? onTime : null,
    licence: licenceOf(raw.license, known),
    formats: mostFrequent(formats),
    fileCount: Array.isArray(raw.resources) ? raw.resources.length : (raw.resources?.total ?? 0),
    archived,
    deleted,
    private: raw.private,
    access: accessOf(raw.access_type),
  };
}

/** @returns the frequency's id, and its label where the portal gave it */
export function frequencyOf(raw: Raw['frequency']): { id: string; label: string } {
  return typeof raw === 'object' && raw ? raw : { id: raw || 'unknown', label: '' };
}

function licenceOf(raw: Raw['license'], known: readonly Licence[]): Licence | null {
  const id = typeof raw === 'object' ? raw?.id : raw;
  if (!id || id === 'notspecified') return null;
  if (typeof raw === 'object' && raw) return { id, title: raw.title || id, url: raw.url };
  return known.find((licence) => licence.id === id) ?? { id, title: id, url: null };
}

function accessOf(raw: string | null | undefined): Dataset['access'] {
  return raw === 'open' || raw === 'open_with_account' || raw === 'restricted' ? raw : null;
}

function mostFrequent(formats: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const format of formats) {
    const name = format?.toUpperCase();
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
