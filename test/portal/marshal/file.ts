/** Resources (udata: core/dataset/api_fields.py). */
import { iso } from '../data/dates';
import type { CommunityFile, Dataset, FileItem } from '../data/types';
import type { Context } from '../http';
import { owning } from './owned';
import { organizationRef, userRef } from './people';

/** @returns a whole resource; files that the portal hosts are on its own host */
export function fileOf(c: Context, file: FileItem): Record<string, unknown> {
  const created = iso(file.created);
  const modified = iso(file.modified);
  return {
    checksum: null,
    created_at: created,
    description: file.description,
    extras: file.check
      ? {
          'check:available': file.check.available,
          'check:date': iso(file.check.at),
          'check:status': file.check.available ? 200 : 404,
        }
      : {},
    filesize: file.size,
    filetype: file.filetype,
    format: file.format,
    geopf: null,
    harvest: null,
    id: file.id,
    internal: { created_at_internal: created, last_modified_internal: modified },
    last_modified: modified,
    latest: `${c.base}/api/1/datasets/r/${file.id}`,
    metrics: {},
    mime: file.mime,
    preview_url: null,
    schema: null,
    title: file.title,
    type: file.type,
    url: file.filetype === 'file' ? `${c.base}${file.url}` : file.url,
  };
}

/** @returns a community resource with the dataset that it is about */
export function communityFileOf(c: Context, file: CommunityFile, dataset: Dataset): unknown {
  return {
    ...fileOf(c, file),
    dataset: datasetRef(c, dataset),
    organization: organizationRef(c, file.organization),
    owner: userRef(c, file.owner),
    permissions: owning(c, { ...dataset, organization: file.organization, owner: file.owner }),
  };
}

/** @returns a DatasetReference */
export const datasetRef = (c: Context, { id, title, acronym, slug }: Dataset): unknown => ({
  acronym,
  class: 'Dataset',
  id,
  page: `${c.base}/datasets/${slug || id}`,
  title,
  uri: `${c.base}/api/1/datasets/${slug || id}/`,
});
