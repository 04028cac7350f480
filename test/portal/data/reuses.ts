/** What people made with the data. */
import { objectId } from '../ids';
import { slugify } from '../slug';
import { datasetId } from './datasets';
import type { Ago } from './dates';
import { organizationId } from './organizations';
import { personId } from './people';
import type { Reuse } from './types';

interface Row {
  title: string;
  type: string;
  topic: string;
  url: string;
  by: string;
  datasets: string[];
  age: number;
  private?: boolean;
  deleted?: boolean;
  archived?: boolean;
  image?: false;
}

const ENV = 'environment_and_energy';
const MOVE = 'transport_and_mobility';

const ROWS: Row[] = [
  {
    title: 'Carte des platanes centenaires',
    type: 'visualization',
    topic: ENV,
    url: 'https://canopee.example.org/platanes',
    by: 'canopee',
    datasets: ['trees', 'urbanTrees'],
    age: 140,
  },
  {
    title: 'Un arbre sur cinq a changé de place',
    type: 'news_article',
    topic: ENV,
    url: 'https://journal.example.org/2025/arbres-deplaces',
    by: 'releve',
    datasets: ['trees'],
    age: 380,
  },
  {
    title: 'Promenades à l’ombre',
    type: 'application',
    topic: 'culture_and_recreation',
    url: 'https://ombre.example.org/',
    by: '@reader',
    datasets: ['trees', 'person'],
    age: 77,
  },
  {
    title: 'Brouillon : les arbres disparus',
    type: 'news_article',
    topic: ENV,
    url: 'https://journal.example.org/brouillons/arbres-disparus',
    by: 'releve',
    datasets: ['trees'],
    age: 2,
    private: true,
  },
  {
    title: 'Brouillon personnel de Claire',
    type: 'post',
    topic: 'others',
    url: 'https://claire.example.org/notes',
    by: '@journalist',
    datasets: ['budget'],
    age: 6,
    private: true,
  },
  {
    title: 'Ancienne carte des piscines',
    type: 'visualization',
    topic: 'culture_and_recreation',
    url: 'https://journal.example.org/2023/piscines',
    by: 'releve',
    datasets: ['deleted'],
    age: 700,
    deleted: true,
  },
  {
    title: 'Observatoire abandonné',
    type: 'application',
    topic: ENV,
    url: 'https://observatoire.example.org/',
    by: '@reader',
    datasets: ['energy'],
    age: 1500,
    archived: true,
    image: false,
  },
  {
    title: 'Une idée sans données',
    type: 'idea',
    topic: 'others',
    url: 'https://idees.example.org/17',
    by: '@reader',
    datasets: [],
    age: 31,
    image: false,
  },
  {
    title: 'Où passent les cyclistes ?',
    type: 'visualization',
    topic: MOVE,
    url: 'https://velo.example.org/passages',
    by: 'canopee',
    datasets: ['bikes'],
    age: 44,
  },
  {
    title: 'Mon arrêt, ma minute',
    type: 'application',
    topic: MOVE,
    url: 'https://arret.example.org/',
    by: '@reader',
    datasets: ['stops'],
    age: 210,
  },
  {
    title: 'Le budget, chapitre par chapitre',
    type: 'visualization',
    topic: 'politics_and_public_life',
    url: 'https://journal.example.org/2026/budget',
    by: 'releve',
    datasets: ['budget'],
    age: 100,
  },
  {
    title: 'Street trees and heat: a comparison of two cities',
    type: 'paper',
    topic: ENV,
    url: 'https://papers.example.org/10.1234/trees',
    by: '@lindenau',
    datasets: ['trees', 'lindenau'],
    age: 260,
  },
  {
    title: '<b>Carte</b> & "jardins"',
    type: 'visualization',
    topic: 'food_and_agriculture',
    url: 'https://jardins.example.org/?a=1&b=<2>',
    by: '@odd',
    datasets: ['hostile'],
    age: 19,
    image: false,
  },
  {
    title: 'Borne connectée des fontaines',
    type: 'hardware',
    topic: 'health',
    url: 'https://borne.example.org/',
    by: '@reader',
    datasets: ['person'],
    age: 62,
  },
  {
    title: 'API des adresses de Valombre',
    type: 'api',
    topic: 'open_data_tools',
    url: 'https://api.adresses.example.org/',
    by: 'canopee',
    datasets: ['renamed'],
    age: 333,
  },
];

const SERIES: Row[] = Array.from({ length: 22 }, (_, n) => ({
  title: `Carnet de terrain nº ${n + 1} : l’arbre du mois`,
  type: n % 2 ? 'post' : 'news_article',
  topic: ENV,
  url: `https://carnets.example.org/arbre-du-mois/${n + 1}`,
  by: n % 3 ? '@canopee' : 'canopee',
  datasets: n % 4 ? ['urbanTrees'] : ['urbanTrees', 'trees'],
  age: 20 + n * 30,
  image: false,
}));

/** @returns the id of a reuse by its place: the handwritten ones first */
export const reuseId = (n: number): string => objectId(`reuse:${n}`);

/** @param journal origin of the newspaper's articles @returns all reuses, in the order of their places */
export function reuses(ago: Ago, journal: string): Reuse[] {
  return [...ROWS, ...SERIES].map((row, n) => ({
    id: reuseId(n),
    slug: slugify(row.title),
    oldSlugs: n === 0 ? ['platanes-centenaires'] : [],
    title: row.title,
    description: `${row.title}. Réalisé à partir des données de la métropole ; **méthode et code** publiés.`,
    type: row.type,
    topic: row.topic,
    url: row.url.replace('https://journal.example.org', journal),
    tags: row.topic === ENV ? ['arbres', 'nature-en-ville'] : ['valombre'],
    datasets: row.datasets.map(datasetId),
    image: row.image === false ? null : { type: 'image/svg+xml', bytes: cover(n) },
    featured: n < 2,
    organization: row.by.startsWith('@') ? null : organizationId(row.by),
    owner: row.by.startsWith('@') ? personId(row.by.slice(1)) : null,
    private: row.private ?? false,
    archived: row.archived ? ago(90) : null,
    deleted: row.deleted ? ago(20) : null,
    created: ago(row.age),
    modified: ago(row.age * 0.8),
    extras: {},
    views: 50 + ((n * 977) % 4000),
    followers: new Map(),
  }));
}

/** A small drawn cover: hills and trees, another hue each. */
function cover(n: number): Buffer {
  const hue = (n * 53 + 120) % 360;
  const trees = [60, 150, 230, 330, 410].map((x, i) => {
    const r = 26 + ((n + i * 3) % 5) * 7;
    return `<circle cx="${x}" cy="${270 - r}" r="${r}" fill="hsl(${hue + i * 9} 45% ${34 + i * 4}%)"/><path d="M${x} ${270 - r}v60" stroke="#4b3621" stroke-width="6"/>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 500"><path fill="hsl(${hue} 40% 90%)" d="M0 0h500v500H0z"/><path fill="hsl(${hue} 35% 72%)" d="M0 330Q140 210 280 300T500 260V500H0z"/>${trees.join('')}<path fill="hsl(${hue} 38% 48%)" d="M0 330Q180 270 500 340V500H0z"/></svg>`,
  );
}
