/** Addresses of the demo portal's objects, as pages write them. */
import { datasetId, fileId } from '../data/datasets';
import { organizationId } from '../data/organizations';
import { reuseId } from '../data/reuses';
import { threadId } from '../data/threads';
import { slugify } from '../slug';

/** What a page needs of its surroundings. */
export interface Site {
  /** Origin of the demo portal. */
  portal: string;
  /** Origin under which this page was asked for. */
  self: string;
}

export const links = ({ portal }: Site) => ({
  /** By slug, as people copy it. */
  dataset: (slug: string) => `${portal}/datasets/${slug}`,
  /** By id, with the key of the demo data. */
  datasetById: (key: string) => `${portal}/datasets/${datasetId(key)}`,
  file: (key: string, n = 0) => `${portal}/datasets/r/${fileId(key, n)}`,
  fileOnPage: (slug: string, key: string, n = 0) =>
    `${portal}/datasets/${slug}?resource_id=${fileId(key, n)}`,
  reuse: (slug: string) => `${portal}/reuses/${slug}`,
  organization: (slug: string) => `${portal}/organizations/${slug}`,
  thread: (slug: string, n: number) => `${portal}/datasets/${slug}/discussions?discussion_id=${threadId(n)}`,
  archived: (slug: string) => `https://web.archive.org/web/20260110120000/${portal}/datasets/${slug}`,
  searched: (slug: string) =>
    `https://www.google.com/url?q=${encodeURIComponent(`${portal}/datasets/${slug}`)}&sa=D`,
});

export { datasetId, organizationId, reuseId, slugify };
