/** The signed-in person (udata: core/user/api_fields.py). */
import * as z from 'zod/mini';
import type { Credential } from '../credential';
import type { Account } from '../model';
import { address, idOf, list, needed, pageAddress, text } from './parts';
import { nameOf } from './people';

/** Never without a mask: before 16 the answer has the account's secret key in it. */
export const ME = [
  'id,first_name,last_name,page,avatar_thumbnail',
  'organizations{id,name,page,logo_thumbnail,permissions{private}}',
].join();

export const me = z.object({
  id: idOf,
  first_name: text(200),
  last_name: text(200),
  page: pageAddress,
  avatar_thumbnail: address,
  organizations: list(
    z.object({
      id: idOf,
      name: needed(),
      page: pageAddress,
      logo_thumbnail: address,
      // udata ≥ 15; `private`: any member, whatever the role, and every role may publish.
      permissions: z.nullish(z.object({ private: z.nullish(z.boolean()) })),
    }),
  ),
});

/** @param way how the account is signed in @returns the account, `kept` false: who keeps it knows */
export function toAccount(raw: z.output<typeof me>, portal: string, way: Credential['way']): Account {
  return {
    portal,
    id: raw.id,
    name: nameOf(raw),
    page: raw.page,
    avatar: raw.avatar_thumbnail,
    organizations: raw.organizations.map(({ id, name, page, logo_thumbnail: logo, permissions }) => ({
      id,
      name,
      page,
      logo,
      canPublish: permissions?.private ?? null,
    })),
    way,
    kept: false,
  };
}
