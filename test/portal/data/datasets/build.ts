/** From a short row to a whole dataset. */
import { objectId, uuid } from '../../ids';
import { slugify } from '../../slug';
import type { Ago } from '../dates';
import { organizationId } from '../organizations';
import { personId } from '../people';
import type { Dataset, FileItem } from '../types';

export interface FileRow {
  title: string;
  format?: string | null;
  type?: string;
  size?: number | null;
  description?: string;
  /** Days since its last change; the dataset's own where absent. */
  age?: number;
  /** Days since the portal found that it does not answer. */
  down?: number;
  remote?: string;
}

export interface Row
  extends Partial<Omit<Dataset, 'id' | 'files' | 'organization' | 'owner' | 'created' | 'modified'>> {
  /** Its name in the code, unique; its id is made of it. */
  key: string;
  title: string;
  /** Key of the organization or of the person; both null: nobody's. */
  by: { organization?: string; person?: string };
  /** Days since the data last changed. */
  age: number;
  /** Days since it was published. */
  born?: number;
  files?: FileRow[];
}

const MIMES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  pdf: 'application/pdf',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** @returns the id of a dataset by its key */
export const datasetId = (key: string): string => objectId(`dataset:${key}`);

/** @returns the id of the nth file of a dataset */
export const fileId = (key: string, n = 0): string => uuid(`file:${key}:${n}`);

/** @returns the dataset, with defaults where the row is silent */
export function build(row: Row, ago: Ago): Dataset {
  const { key, by, age, born = age + 700, files, ...rest } = row;
  const rows = files ?? [{ title: `${slugify(row.title).slice(0, 60)}.csv`, format: 'csv', size: 48_213 }];
  return {
    slug: slugify(row.title),
    oldSlugs: [],
    acronym: null,
    description: '',
    tags: [],
    badges: [],
    frequency: 'unknown',
    license: 'lov2',
    private: false,
    archived: null,
    deleted: null,
    featured: false,
    community: [],
    temporal: null,
    spatial: null,
    access: 'open',
    harvest: null,
    contacts: [],
    views: 300 + (Number.parseInt(datasetId(key).slice(0, 4), 16) % 9000),
    downloads: 40 + (Number.parseInt(datasetId(key).slice(4, 8), 16) % 2000),
    followers: new Map(),
    ...rest,
    id: datasetId(key),
    organization: by.organization ? organizationId(by.organization) : null,
    owner: by.person ? personId(by.person) : null,
    created: ago(born),
    modified: ago(Math.min(age, born) * 0.9),
    files: rows.map((file, n) => buildFile(file, key, n, age, ago)),
  };
}

/** @returns the file; hosted by the portal unless the row says where else */
export function buildFile(row: FileRow, key: string, n: number, age: number, ago: Ago): FileItem {
  const format = row.format === undefined ? 'csv' : row.format;
  const changed = ago(row.age ?? age, n % 20);
  return {
    id: fileId(key, n),
    title: row.title,
    description: row.description ?? null,
    type: row.type ?? 'main',
    filetype: row.remote ? 'remote' : 'file',
    format,
    url:
      row.remote ??
      `/s/resources/${key}/20260514-091200/${encodeURIComponent(row.title.replace(/\s+/g, '-'))}`,
    size: row.size === undefined ? 12_000 + n * 1_337 : row.size,
    mime: format ? (MIMES[format] ?? null) : null,
    created: changed,
    modified: changed,
    check:
      row.remote || row.down !== undefined
        ? { available: row.down === undefined, at: ago(row.down ?? 1) }
        : null,
  };
}
