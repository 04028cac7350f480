/** A dataset's page and its discussions. */
import { label } from '../data/labels';
import { LICENCES } from '../data/licences';
import type { Dataset } from '../data/types';
import type { Context, Reply } from '../http';
import { fileOf } from '../marshal/file';
import { updated } from '../marshal/quality';
import { day, esc, script } from './escape';
import { page } from './layout';
import { markdown } from './markdown';
import { producer } from './producer';

const address = (c: Context, { slug, id }: Dataset): string => `${c.base}/datasets/${slug || id}`;

/** @returns the page of a dataset, with the DCAT description that search engines read */
export function datasetPage(c: Context, d: Dataset): Reply {
  const files = d.files.slice(0, 60).map((file) => fileBox(c, d, file));
  const body = `${heading(c, d, 'data')}<div class="cols"><section><div class="text-md">${markdown(d.description)}</div>
<h2>Fichiers <span class="meta">${d.files.length}</span></h2>${files.join('') || '<p>Aucun fichier.</p>'}
${d.files.length > 60 ? `<p class="meta">et ${d.files.length - 60} autres</p>` : ''}
<h2>Réutilisations</h2>${reuses(c, d)}</section>${facts(c, d)}</div>`;
  const head = `<link rel="canonical" href="${esc(address(c, d))}"><meta name="description" content="${esc(d.description.slice(0, 160))}">
<link rel="alternate" type="application/ld+json" href="${c.base}/api/1/datasets/${d.id}/rdf.jsonld"><script type="application/ld+json">${script(structured(c, d))}</script>`;
  return page(c, { title: d.title, body, head });
}

/** @returns its threads, the newest first, the one asked for by `discussion_id` unfolded */
export function discussionsPage(c: Context, d: Dataset): Reply {
  const threads = [...c.state.store.threads.values()]
    .filter(({ subject }) => subject.id === d.id)
    .sort((a, b) => b.created - a.created)
    .map((t) => {
      const open = c.query.get('discussion_id') === t.id || t.closed === null;
      const said = t.messages.map((m) => {
        const o = m.organization && c.state.store.organizations.get(m.organization);
        const by = m.by && c.state.store.people.get(m.by);
        const who = o ? o.name : by ? `${by.first} ${by.last}` : 'Compte supprimé';
        return `<p class="meta">${esc(who)}, ${day(m.at)}</p><pre class="text">${esc(m.content)}</pre>`;
      });
      return `<details class="box" id="discussion-${t.id}"${open ? ' open' : ''}><summary>${t.closed === null ? '' : '<span class="tag">Close</span>'}${esc(t.title)}</summary>${said.join('')}</details>`;
    });
  const body = `${heading(c, d, 'talk')}<h2>Discussions</h2>${threads.join('') || '<p>Il n’y a pas encore de discussion.</p>'}`;
  return page(c, { title: `Discussions : ${d.title}`, body });
}

function heading(c: Context, d: Dataset, tab: 'data' | 'talk'): string {
  const count = [...c.state.store.threads.values()].filter(({ subject }) => subject.id === d.id).length;
  const here = (name: string) => (tab === name ? ' aria-current="page"' : '');
  const states = [
    d.private && 'Brouillon',
    d.deleted !== null && 'Supprimé',
    d.archived !== null && 'Archivé',
  ];
  return `<p>${states
    .filter(Boolean)
    .map((state) => `<span class="tag">${state}</span>`)
    .join('')}</p><h1>${esc(d.title)}</h1>${producer(c, d)}
<nav class="tabs" aria-label="Onglets"><a href="${esc(address(c, d))}"${here('data')}>Données</a><a href="${esc(address(c, d))}/discussions"${here('talk')}>Discussions (${count})</a></nav>`;
}

function fileBox(c: Context, d: Dataset, file: Dataset['files'][number]): string {
  const { latest } = fileOf(c, file);
  return `<div class="box" id="resource-${file.id}"><strong>${esc(file.title)}</strong> <span class="tag">${esc(file.format ?? 'lien')}</span><br>
<span class="meta">${day(file.modified)}</span> · <a href="${esc(latest)}">Télécharger</a> · <a href="${esc(address(c, d))}?resource_id=${file.id}">Lien vers ce fichier</a></div>`;
}

function reuses(c: Context, d: Dataset): string {
  const found = [...c.state.store.reuses.values()].filter(
    (r) => r.datasets.includes(d.id) && !r.private && r.deleted === null,
  );
  const items = found.map((r) => `<li><a href="/reuses/${esc(r.slug || r.id)}">${esc(r.title)}</a></li>`);
  return items.length
    ? `<ul>${items.join('')}</ul>`
    : `<p>Aucune pour l’instant. <a href="/admin/reuses/new?dataset_id=${d.id}">Ajouter une réutilisation</a></p>`;
}

function facts(c: Context, d: Dataset): string {
  const licence = LICENCES.find(({ id }) => id === (d.license ?? 'notspecified'));
  const rows = [
    ['Mise à jour', day(updated(d))],
    ['Fréquence', label('frequencies', d.frequency, 'fr')],
    ['Licence', licence?.title],
    ['Mots-clés', d.tags.join(', ') || '—'],
    ['Identifiant', d.id],
  ];
  return `<aside class="box"><dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${esc(value)}</dd>`).join('')}</dl>
<h2>Intégrer</h2><code>&lt;div data-udata-dataset="${d.id}"&gt;&lt;/div&gt;&lt;script data-udata="${esc(c.base)}" src="${esc(c.base)}/oembed.js" async defer&gt;&lt;/script&gt;</code></aside>`;
}

const structured = (c: Context, d: Dataset) => ({
  '@context': 'http://schema.org',
  '@type': 'Dataset',
  '@id': address(c, d),
  name: d.title,
  description: d.description,
  url: address(c, d),
  keywords: d.tags.join(', '),
  distribution: d.files.slice(0, 20).map((file) => ({
    '@type': 'DataDownload',
    '@id': file.id,
    name: file.title,
    contentUrl: fileOf(c, file).latest,
    encodingFormat: file.format,
  })),
});
