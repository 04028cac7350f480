/** Organizations and persons as they stand in other objects (udata: OrganizationReference, UserReference). */
import * as z from 'zod/mini';
import type { Author, Producer } from '../model';
import { address, idOf, list, needed, pageAddress, text, textOrNull } from './parts';

export const ORGANIZATION = 'id,name,acronym,page,logo_thumbnail,badges{kind}';
export const PERSON = 'id,first_name,last_name,page,avatar_thumbnail';

export const organization = z.nullish(
  z.object({
    id: idOf,
    name: needed(),
    acronym: textOrNull(200),
    page: pageAddress,
    logo_thumbnail: address,
    badges: list(z.object({ kind: z.string() })),
  }),
);

export const person = z.nullish(
  z.object({
    id: idOf,
    first_name: text(200),
    last_name: text(200),
    page: pageAddress,
    avatar_thumbnail: address,
  }),
);

type Organization = z.output<typeof organization>;
type Person = z.output<typeof person>;

/** @returns "Claire Martin", from udata's two names */
export function nameOf(who: { first_name: string; last_name: string }): string {
  return `${who.first_name} ${who.last_name}`.trim();
}

/** @returns who publishes: the organization where there is one, else the person, else null */
export function producerOf(organization: Organization, owner: Person): Producer | null {
  if (organization) {
    const { id, name, acronym, page, logo_thumbnail: logo } = organization;
    const kinds = organization.badges.map((badge) => badge.kind);
    // As the portal's own front shows it: the identity of a public body was checked.
    const certified =
      kinds.includes('certified') && (kinds.includes('public-service') || kinds.includes('local-authority'));
    return { kind: 'organization', id, name, acronym, page, logo, certified };
  }
  if (!owner) return null;
  return {
    kind: 'person',
    id: owner.id,
    name: nameOf(owner),
    acronym: null,
    page: owner.page,
    logo: owner.avatar_thumbnail,
    certified: false,
  };
}

/** @returns who wrote: the organization where it was in its name, else the person; null for a deleted account */
export function authorOf(organization: Organization, user: Person): Author | null {
  const producer = producerOf(organization, user);
  return producer && { kind: producer.kind, id: producer.id, name: producer.name, logo: producer.logo };
}
