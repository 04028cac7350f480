/** The other pages: a blog, a page with nothing, and the odd ones. */
import { SERIES } from '../data/datasets/elsewhere';
import { VALOMBRE } from '../data/datasets/valombre';
import { esc } from '../site/escape';
import { links, type Site, slugify } from './links';
import { newspaper } from './newspaper';

const PLAIN = `body{max-width:42rem;margin:2.5rem auto;padding:0 1.25rem;font:18px/1.6 system-ui,sans-serif;color:#222}a{color:#0b5c8a}header{border-bottom:1px solid #ddd;margin-bottom:2rem}h1{line-height:1.2}code,pre{background:#f3f3f0;padding:.1em .3em;overflow:auto}nav{font-size:.9em}`;

interface Plain {
  lang: string;
  title: string | null;
  head?: string;
  body: string;
}

const plain = ({ lang, title, head = '', body }: Plain): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">${title === null ? '' : `<title>${esc(title)}</title>`}${head}<style>${PLAIN}</style></head><body>${body}</body></html>`;

/** Le Relevé again: an article that the newsroom has referenced already. */
export const referenced = (site: Site): string =>
  newspaper(site, {
    path: '/2025/arbres-deplaces',
    headline: 'Un arbre sur cinq a changé de place',
    standfirst: 'Les coordonnées de l’inventaire ont été corrigées sans bruit. Nous avons mesuré les écarts.',
    section: 'Environnement',
    author: 'Claire Martin',
    date: '2025-11-10T07:00:00+01:00',
    dateShown: '10 novembre 2025',
    keywords: ['arbres', 'cartographie'],
    body: `<p>Entre deux éditions de l’<a href="${links(site).dataset('arbres-remarquables')}">inventaire des arbres remarquables</a>, 241 arbres ont bougé de plus de dix mètres.</p><p>La plupart avaient été placés à l’adresse du service qui les entretient.</p>`,
  });

/** An engineer's blog, in English. */
export function blog(site: Site): string {
  const to = links(site);
  const url = `${site.self}/blog/counting-bikes`;
  return plain({
    lang: 'en',
    title: 'Counting bikes with forty lines of Python | Field notes',
    head: `<link rel="canonical" href="${esc(url)}"><meta property="og:type" content="article"><meta property="og:site_name" content="Field notes"><meta property="og:title" content="Counting bikes with forty lines of Python"><meta name="description" content="How we turned an hourly feed of bicycle counters into a chart that fits on a postcard."><meta name="author" content="Iris Delmas"><script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"Counting bikes with forty lines of Python","author":{"@type":"Person","name":"Iris Delmas"},"datePublished":"2026-10-02","keywords":"bikes, python, open data"}</script>`,
    body: `<header><nav><a href="/blog/counting-bikes">Field notes</a> · About</nav></header><main><article><h1>Counting bikes with forty lines of Python</h1><p>2 October 2026, by Iris Delmas</p>
<p>Valombre publishes its <a href="${to.dataset('comptages-velo-en-temps-reel')}?utm_source=fieldnotes">bicycle counters</a> every hour. Forty lines are enough to draw them:</p>
<pre><code>import csv, urllib.request
URL = "${esc(to.file('bikes', 0))}"
rows = csv.DictReader(map(bytes.decode, urllib.request.urlopen(URL)), delimiter=";")
</code></pre><p>Compare with the <a href="${to.datasetById('buoys')}">harbour wave buoys</a>, which use the same half-hour grid, or with the German <a href="${to.dataset('baumkataster-der-stadt-lindenau')}">tree register of Lindenau</a>.</p></article></main><footer><p>Built by hand.</p></footer>`,
  });
}

/** Nothing to find. */
export const nothing = (site: Site): string =>
  plain({
    lang: 'fr',
    title: 'Tarte aux poireaux',
    head: `<link rel="canonical" href="${esc(site.self)}/recettes/tarte-aux-poireaux">`,
    body: '<main><h1>Tarte aux poireaux</h1><p>Faire fondre six poireaux émincés dans du beurre, à feu doux, vingt minutes. Étaler la pâte, verser les poireaux, puis trois œufs battus dans de la crème. Cuire trente-cinq minutes à 180 °C.</p><p><a href="https://example.org/">D’autres recettes</a></p></main>',
  });

/** No title, no heading, no metadata. */
export const untitled = (site: Site): string =>
  plain({
    lang: 'fr',
    title: null,
    body: `<p>Notes de travail. Voir <a href="${links(site).dataset('budget-primitif-2026')}">ceci</a>.</p>`,
  });

/** Two portals on one page. */
export const twoPortals = (site: Site): string =>
  plain({
    lang: 'fr',
    title: 'Comparer deux registres',
    body: `<main><h1>Comparer deux registres</h1><p>Le nôtre : <a href="${links(site).dataset('base-adresse-de-la-metropole')}">base adresse</a>. Celui d’à côté : <a href="https://data.public.lu/fr/datasets/registre-national-des-localites-et-des-rues/">registre des localités</a>, et en France <a href="https://www.data.gouv.fr/datasets/base-adresse-nationale">la base nationale</a>.</p></main>`,
  });

/** As many datasets as a long list holds: by id, by slug, some twice. */
export function forty(site: Site): string {
  const to = links(site);
  const rows = [...SERIES, ...VALOMBRE];
  const bySlug = rows.map(
    (row) => `<li><a href="${to.dataset(slugify(row.title))}">${esc(row.title)}</a></li>`,
  );
  const extra = [
    'archived',
    'restricted',
    'account',
    'person',
    'orphan',
    'noFiles',
    'fortyFiles',
    'manyFiles',
    'odd',
    'hostile',
    'noSlug',
    'longTitle',
    'lindenau',
    'formoso',
  ];
  const byId = extra.map(
    (key, n) => `<li><a href="${to.datasetById(key)}">Jeu de données nº ${n + 1}</a></li>`,
  );
  return plain({
    lang: 'fr',
    title: 'Quarante jeux de données à connaître',
    body: `<main><h1>Quarante jeux de données à connaître</h1><ol>${[...bySlug, ...byId].join('')}</ol></main>`,
  });
}

/** Draws itself, adds a dataset after a second and at each press, and changes address without a load. */
export const app = (site: Site): string =>
  plain({
    lang: 'fr',
    title: 'Tableau de bord',
    body: `<div id="app"><p>Chargement…</p></div><script>
const portal = ${JSON.stringify(site.portal)};
const sources = [['arbres-remarquables', 'Arbres remarquables'], ['budget-primitif-2026', 'Budget primitif'], ['comptages-velo-en-temps-reel', 'Comptages vélo'], ['base-adresse-de-la-metropole', 'Base adresse']];
const app = document.getElementById('app');
let shown = 0;
function add() {
  const [slug, name] = sources[shown++] ?? [];
  if (!slug) return;
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = portal + '/datasets/' + slug;
  link.textContent = name;
  line.append('Source : ', link);
  app.append(line);
  history.pushState(null, '', '/app/' + shown);
  document.title = 'Tableau de bord, ' + shown;
}
setTimeout(() => {
  app.innerHTML = '<main><h1>Tableau de bord</h1><button id="more">Ajouter une source</button></main>';
  document.getElementById('more').addEventListener('click', add);
  add();
}, 1000);
</script>`,
  });
