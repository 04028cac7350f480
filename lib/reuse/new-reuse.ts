/** From a filled form to what is sent. */
import type { ReuseType } from '../page/types';
import type { NewReuse } from '../portal/model';
import { siteOf } from '../portal/sites';
import { acceptAddress } from './address';
import type { ReuseForm } from './form';

/**
 * @param form without problems (see `validateReuse`)
 * @param datasets ids ticked
 * @param organization id of one that the account may publish for, or null for itself
 */
export function newReuse(
  portal: string,
  form: ReuseForm,
  datasets: readonly string[],
  organization: string | null,
): NewReuse {
  const address = acceptAddress(form.url, { local: takesLocalPages(portal) });
  return {
    portal,
    title: form.title.trim(),
    url: 'url' in address ? address.url : form.url.trim(),
    description: form.description.trim(),
    type: form.type as ReuseType,
    topic: form.topic,
    tags: form.tags,
    datasets: [...datasets],
    organization,
    visibility: form.visibility,
  };
}

/** @returns whether a portal is on this computer, and so takes this computer's pages */
export function takesLocalPages(portal: string): boolean {
  return siteOf(portal).origin.startsWith('http:');
}

/** @returns address of a dataset's page on its portal */
export function datasetPage(portal: string, id: string): string {
  return `${siteOf(portal).origin}/datasets/${id}/`;
}

/**
 * @param dataset id, or undefined
 * @returns the portal's own form, with the dataset already linked (cdata: pages/admin/reuses/new.vue)
 */
export function portalForm(portal: string, dataset: string | undefined): string {
  return `${siteOf(portal).origin}/admin/reuses/new${dataset ? `?dataset_id=${dataset}` : ''}`;
}

/** @returns where a reuse is edited on its portal (cdata: pages/admin/reuses/[id]) */
export function editPage(portal: string, id: string): string {
  return `${siteOf(portal).origin}/admin/reuses/${id}`;
}
