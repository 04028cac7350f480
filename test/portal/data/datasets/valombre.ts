/** The metropolis's datasets: what a reader meets first. */
import type { Row } from './build';

const by = { organization: 'valombre' };
const spatial = { zones: ['fr:epci:200054781'], granularity: 'fr:epci' };

export const VALOMBRE: Row[] = [
  {
    key: 'trees',
    title: 'Arbres remarquables',
    by,
    age: 192,
    born: 5100,
    frequency: 'quarterly',
    description: `Inventaire des arbres remarquables de la métropole : essence, dimensions, date de plantation et position.

Un arbre y entre par son âge, sa taille ou son histoire, sur avis d’une commission annuelle **ouverte aux habitants**.

## Colonnes

| nom | sens |
| --- | --- |
| \`genre\`, \`espece\` | nom latin |
| \`hauteur_m\` | hauteur, en mètres |
| \`circonf_cm\` | circonférence à 1,30 m, en centimètres |
| \`plantation\` | année, vide si inconnue |

Le protocole de relevé est décrit dans la [notice](https://www.valombre.example.org/arbres/notice).`,
    tags: ['arbres', 'espaces-verts', 'patrimoine-naturel'],
    temporal: { start: '2012-01-01', end: '2026-12-31' },
    spatial,
    views: 18_342,
    downloads: 2_907,
    featured: true,
    contacts: [
      { name: 'Service des arbres', email: 'arbres@valombre.example.org', form: null, role: 'contact' },
    ],
    files: [
      { title: 'arbres-remarquables-2026.csv', size: 1_843_200, description: '1 284 lignes, 15 colonnes.' },
      { title: 'arbres-remarquables-2026.geojson', format: 'geojson', size: 3_355_443 },
      {
        title: 'Notice des champs et protocole de relevé, édition révisée de mars 2024.pdf',
        format: 'pdf',
        type: 'documentation',
        size: 245_760,
        age: 990,
        down: 10,
      },
    ],
  },
  {
    key: 'bikes',
    title: 'Comptages vélo en temps réel',
    by,
    age: 0.05,
    frequency: 'hourly',
    description: 'Passages de vélos par heure et par compteur, mis en ligne au fil de l’eau.',
    tags: ['velo', 'mobilite'],
    license: 'odc-odbl',
    spatial,
    files: [
      { title: 'passages.csv', size: 9_431_002 },
      { title: 'compteurs.geojson', format: 'geojson', size: 18_204 },
      {
        title: 'API des comptages',
        format: 'json',
        type: 'api',
        remote: 'https://api.valombre.example.org/velo',
        size: null,
      },
    ],
  },
  {
    key: 'budget',
    title: 'Budget primitif 2026',
    by,
    age: 120,
    frequency: 'annual',
    description: 'Recettes et dépenses votées, par chapitre et par fonction.',
    tags: ['budget', 'finances-locales'],
    temporal: { start: '2026-01-01', end: '2026-12-31' },
    files: [
      { title: 'budget-primitif-2026.csv' },
      { title: 'budget-primitif-2026.xlsx', format: 'xlsx' },
      { title: 'Rapport de présentation.pdf', format: 'pdf', type: 'documentation', size: 5_242_880 },
    ],
  },
  {
    key: 'renamed',
    title: 'Base adresse de la métropole',
    oldSlugs: ['adresses-de-valombre', 'adresses-valombre'],
    by,
    age: 4,
    frequency: 'weekly',
    description:
      'Toutes les adresses des 31 communes. Le jeu s’appelait « Adresses de Valombre » jusqu’en 2025.',
    tags: ['adresses'],
    spatial,
    files: [
      { title: 'adresses.csv.gz', format: 'csv.gz', size: 22_020_096 },
      { title: 'adresses.json', format: 'json' },
    ],
  },
  {
    key: 'housing',
    title: 'Programme local de l’habitat',
    acronym: 'PLH',
    by,
    age: 400,
    frequency: 'biennial',
    description: 'Objectifs et réalisations de logements, par commune.',
    tags: ['logement'],
    files: [{ title: 'plh-communes.csv' }],
  },
  {
    key: 'water',
    title: 'Réseau hydrographique de la Vaume',
    by,
    age: 30,
    frequency: 'irregular',
    badges: ['hvd', 'inspire'],
    description: 'Cours d’eau, plans d’eau et ouvrages du bassin de la Vaume.',
    tags: ['eau', 'rivieres'],
    temporal: { start: '1990-01-01', end: null },
    spatial,
    harvest: {
      domain: 'geo.valombre.example.org',
      remote: 'https://geo.valombre.example.org/fiches/vaume',
      backend: 'csw-iso-19139',
      at: 30,
    },
    files: [
      { title: 'vaume.gpkg', format: 'gpkg', remote: 'https://geo.valombre.example.org/vaume.gpkg' },
      {
        title: 'Service WMS',
        format: 'wms',
        type: 'api',
        remote: 'https://geo.valombre.example.org/wms',
        size: null,
      },
    ],
  },
  {
    key: 'energy',
    title: 'Consommation énergétique des bâtiments publics',
    by,
    age: 1130,
    frequency: 'monthly',
    description: 'Électricité, gaz et chaleur, par bâtiment et par mois.',
    tags: ['energie', 'batiments'],
    files: [{ title: 'consommations-2023.csv' }],
  },
  {
    key: 'elections',
    title: 'Résultats des élections municipales de 2026 par bureau de vote',
    by,
    age: 245,
    frequency: 'punctual',
    description: 'Inscrits, votants et voix, pour les deux tours.',
    tags: ['elections'],
    files: [{ title: 'tour-1.csv' }, { title: 'tour-2.csv' }],
  },
  {
    key: 'stops',
    title: 'Arrêts et horaires du réseau de transport',
    by: { organization: 'transvia' },
    age: 2,
    frequency: 'weekly',
    license: 'odc-odbl',
    description: 'Arrêts, lignes et horaires théoriques au format GTFS.',
    tags: ['transport', 'gtfs'],
    spatial,
    files: [{ title: 'gtfs.zip', format: 'zip', size: 4_718_592 }],
  },
  {
    key: 'council',
    title: 'Délibérations du conseil métropolitain',
    by,
    age: 21,
    frequency: 'monthly',
    license: null,
    description: 'Texte et vote de chaque délibération depuis 2014.',
    tags: ['deliberations'],
    files: [{ title: 'deliberations.csv' }],
  },
];
