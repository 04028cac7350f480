/** Objects that a page cites beside datasets, as a quiet line shows them. */
import * as z from 'zod/mini';
import type { OtherObject } from '../model';
import { idOf, needed, pageAddress, text } from './parts';
import { nameOf } from './people';

const BY = 'organization{name},owner{first_name,last_name}';
/** By kind; names that a version does not have are dropped by the portal. */
export const OTHER: Record<OtherObject['kind'], string> = {
  reuse: `id,title,page,${BY}`,
  organization: 'id,name,page',
  dataservice: `id,title,page,self_web_url,${BY}`,
  discussion: 'id,title,self_web_url,subject,organization{name},user{first_name,last_name}',
  topic: `id,name,page,self_web_url,${BY}`,
};

const person = z.nullish(z.object({ first_name: text(200), last_name: text(200) }));

export const other = z
  .object({
    id: idOf,
    title: z.nullish(needed()),
    name: z.nullish(needed()),
    page: pageAddress,
    self_web_url: pageAddress,
    organization: z.nullish(z.object({ name: needed() })),
    owner: person,
    user: person,
    subject: z.nullish(z.object({ class: z.string(), id: idOf })),
  })
  .check(z.refine((raw) => Boolean(raw.title ?? raw.name), { path: ['title'] }));

/** @returns what a quiet line shows of the object */
export function toOther(raw: z.output<typeof other>, portal: string, kind: OtherObject['kind']): OtherObject {
  const who = raw.owner ?? raw.user;
  return {
    portal,
    kind,
    id: raw.id,
    title: raw.title ?? raw.name ?? '',
    page: raw.page ?? raw.self_web_url,
    by: raw.organization?.name ?? ((who && nameOf(who)) || null),
    dataset: raw.subject?.class === 'Dataset' ? raw.subject.id : null,
  };
}
