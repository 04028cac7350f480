/** Home, lists, a reuse, an organization. */
import { label } from '../data/labels';
import type { Organization, Owned, Reuse } from '../data/types';
import type { Context, Reply } from '../http';
import { imageOf } from '../marshal/reuse';
import { listed } from '../visibility';
import { esc } from './escape';
import { page } from './layout';
import { markdown } from './markdown';
import { producer } from './producer';

const card = (c: Context, kind: string, item: Owned): string =>
  `<article class="box"><h3><a href="/${kind}/${esc(item.slug || item.id)}">${esc(item.title)}</a></h3>${producer(c, item)}</article>`;

const grid = (cards: string[]): string => `<div class="grid">${cards.join('')}</div>`;

const datasetCards = (c: Context) =>
  listed(c, c.state.store.datasets.values()).map((d) => card(c, 'datasets', d));
const reuseCards = (c: Context) => listed(c, c.state.store.reuses.values()).map((r) => card(c, 'reuses', r));

export const homePage = (c: Context): Reply =>
  page(c, {
    title: 'Accueil',
    body: `<h1>Les données de Valombre et d’ailleurs</h1><p>Un portail de démonstration : ses producteurs, ses jeux de données et ses discussions sont inventés.</p>
<h2>Jeux de données</h2>${grid(datasetCards(c).slice(0, 9))}<h2>Réutilisations</h2>${grid(reuseCards(c).slice(0, 6))}`,
  });

export const datasetsPage = (c: Context): Reply =>
  page(c, { title: 'Jeux de données', body: `<h1>Jeux de données</h1>${grid(datasetCards(c))}` });

export const reusesPage = (c: Context): Reply =>
  page(c, { title: 'Réutilisations', body: `<h1>Réutilisations</h1>${grid(reuseCards(c))}` });

export function organizationsPage(c: Context): Reply {
  const known = [...c.state.store.organizations.values()].filter((o) => o.deleted === null);
  const cards = known.map(
    (o) =>
      `<article class="box"><h3><a href="/organizations/${o.slug}">${esc(o.name)}</a></h3><p>${esc(o.description)}</p></article>`,
  );
  return page(c, { title: 'Organisations', body: `<h1>Organisations</h1>${grid(cards)}` });
}

export function organizationPage(c: Context, o: Organization): Reply {
  const own = <T extends Owned>(items: Map<string, T>) =>
    listed(c, items.values()).filter((item) => item.organization === o.id);
  const body = `<p class="by"><img src="/images/logos/${o.id}.svg" alt=""></p><h1>${esc(o.name)}</h1><p>${esc(o.description)}</p>
<h2>Jeux de données</h2>${grid(own(c.state.store.datasets).map((d) => card(c, 'datasets', d)))}
<h2>Réutilisations</h2>${grid(own(c.state.store.reuses).map((r) => card(c, 'reuses', r)))}`;
  return page(c, { title: o.name, body });
}

export function reusePage(c: Context, r: Reuse): Reply {
  const datasets = r.datasets.flatMap((id) => c.state.store.datasets.get(id) ?? []);
  const image = imageOf(c, r);
  const body = `${r.private ? '<p><span class="tag">Brouillon</span></p>' : ''}<h1>${esc(r.title)}</h1>${producer(c, r)}
<p><span class="tag">${esc(label('types', r.type, 'fr'))}</span><span class="tag">${esc(label('topics', r.topic, 'fr'))}</span></p>
${image ? `<img src="${esc(image)}" alt="" width="320">` : ''}<div class="text-md">${markdown(r.description)}</div><p><a class="button" href="${esc(r.url)}" rel="ugc nofollow noopener">Voir la réutilisation</a></p>
<h2>Jeux de données utilisés</h2>${grid(datasets.map((d) => card(c, 'datasets', d)))}`;
  return page(c, {
    title: r.title,
    body,
    head: `<link rel="canonical" href="${c.base}/reuses/${esc(r.slug || r.id)}">`,
  });
}
