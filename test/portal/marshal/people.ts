/** References to people and organizations (udata: core/user/models.py, core/organization/models.py). */
import { isSysadmin, roleIn } from '../auth';
import type { Organization } from '../data/types';
import type { Context } from '../http';

/** @returns a UserReference; null for a deleted account */
export function userRef(c: Context, id: string | null): unknown {
  const person = id && c.state.store.people.get(id);
  if (!person) return null;
  return {
    avatar: null,
    avatar_thumbnail: null,
    class: 'User',
    deleted: null,
    first_name: person.first,
    id: person.id,
    last_name: person.last,
    page: `${c.base}/users/${person.slug}`,
    slug: person.slug,
    uri: `${c.base}/api/1/users/${person.slug}/`,
  };
}

/** @returns what the caller may do with an organization (udata ≥ 15) */
export function organizationPermissions(c: Context, organization: Organization): Record<string, boolean> {
  const role = roleIn(organization, c.caller);
  const all = isSysadmin(c.caller) || role === 'admin';
  return {
    delete: all,
    edit: all,
    harvest: all || role === 'editor',
    members: all,
    private: all || role !== null,
  };
}

/** @returns an OrganizationReference; null where there is none */
export function organizationRef(c: Context, id: string | null): unknown {
  const organization = id && c.state.store.organizations.get(id);
  if (!organization) return null;
  const logo = `${c.base}/images/logos/${organization.id}.svg`;
  return {
    acronym: organization.acronym,
    badges: organization.badges.map((kind) => ({ kind })),
    class: 'Organization',
    id: organization.id,
    logo,
    logo_thumbnail: logo,
    name: organization.name,
    page: `${c.base}/organizations/${organization.slug}`,
    permissions: organizationPermissions(c, organization),
    slug: organization.slug,
    uri: `${c.base}/api/1/organizations/${organization.slug}/`,
  };
}
