/** A file of a dataset: udata's resource (udata: core/dataset/api_fields.py; hydra's extras). */
import * as z from 'zod/mini';
import type { DatasetFile } from '../model';
import { address, count, date, free, idOf, text } from './parts';

export const FILE = [
  'id,title,description,type,format,filesize,url,latest,last_modified',
  'extras{check:available,check:date,analysis:content-length}',
].join();

export const file = z.object({
  id: idOf,
  title: text(),
  description: text(20_000),
  type: text(60),
  format: text(60),
  filesize: count,
  url: address,
  latest: address,
  last_modified: date,
  extras: free,
});

/** @returns a file; its size is the one announced, else the one measured by the portal’s checks */
export function toFile(raw: z.output<typeof file>): DatasetFile {
  const { id, title, description, url, extras } = raw;
  const available = extras['check:available'];
  const checked = date.safeParse(extras['check:date']);
  const analysed = count.parse(extras['analysis:content-length']);
  return {
    id,
    title,
    description,
    type: raw.type || 'other',
    format: raw.format.toUpperCase(),
    size: raw.filesize ?? analysed,
    url,
    permalink: raw.latest,
    lastModified: raw.last_modified,
    available: typeof available === 'boolean' ? available : null,
    checkedAt: checked.success ? checked.data : null,
  };
}

/** What a file's id leads to; `dataset_id` is null for community files on old portals. */
export const fileLookup = z.object({ resource: file, dataset_id: z.nullish(idOf) });
