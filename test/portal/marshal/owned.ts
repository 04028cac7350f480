/** What every owned object says of itself. */
import { mayEdit } from '../auth';
import type { Owned } from '../data/types';
import type { Context } from '../http';
import { organizationRef, userRef } from './people';

/** @returns the caller's rights */
export function owning(c: Context, item: Owned): { delete: boolean; edit: boolean } {
  const edit = mayEdit(c.state, item, c.caller);
  return { delete: edit, edit };
}

/** @returns `page` and `uri`, on the slug or, where there is none, the id */
export const places = (c: Context, kind: string, { id, slug }: Owned): { page: string; uri: string } => ({
  page: `${c.base}/${kind}/${slug || id}`,
  uri: `${c.base}/api/1/${kind}/${slug || id}/`,
});

/** @returns `organization` and `owner`, either null */
export const owners = (c: Context, { organization, owner }: Owned) => ({
  organization: organizationRef(c, organization),
  owner: userRef(c, owner),
});

/** @returns a link to a list, as v2 gives instead of the list */
export const subsection = (c: Context, path: string, total: number) => ({
  href: `${c.base}${path}`,
  rel: 'subsection',
  total,
  type: 'GET',
});
