/** Who publishes something, as a line of a page. */
import type { Owned } from '../data/types';
import type { Context } from '../http';
import { esc } from './escape';

/** @returns the organization with its logo, or the person, or nobody */
export function producer(c: Context, { organization, owner }: Owned): string {
  const o = organization && c.state.store.organizations.get(organization);
  if (o) {
    const mark = o.badges.includes('certified') ? ' · certifié' : '';
    return `<p class="by"><img src="/images/logos/${o.id}.svg" alt=""><span><a href="/organizations/${o.slug}">${esc(o.name)}</a>${mark}</span></p>`;
  }
  const person = owner && c.state.store.people.get(owner);
  return person
    ? `<p class="by">${esc(`${person.first} ${person.last}`)}</p>`
    : '<p class="by">Producteur inconnu</p>';
}
