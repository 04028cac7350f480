/** Datasets in other languages, and a series of small ones. */
import type { Row } from './build';

export const ELSEWHERE: Row[] = [
  {
    key: 'lindenau',
    title: 'Baumkataster der Stadt Lindenau',
    by: { organization: 'lindenau' },
    age: 50,
    frequency: 'semiannual',
    license: 'cc-by',
    description: 'Alle Straßen- und Parkbäume mit Art, Pflanzjahr und Standort.',
    tags: ['baeume', 'stadtgruen'],
    files: [{ title: 'baumkataster.csv' }, { title: 'baumkataster.geojson', format: 'geojson' }],
  },
  {
    key: 'formoso',
    title: 'Horários dos transportes de Vale Formoso',
    by: { organization: 'formoso' },
    age: 11,
    frequency: 'monthly',
    license: 'cc-by',
    description: 'Horários e paragens das carreiras municipais.',
    tags: ['transportes'],
    files: [{ title: 'horarios.zip', format: 'zip' }],
  },
  {
    key: 'buoys',
    title: 'Harbour wave buoys',
    by: { organization: 'canopee' },
    age: 0.4,
    frequency: 'daily',
    license: 'cc-zero',
    description: 'Significant wave height and sea temperature, one line per half hour.',
    tags: ['sea', 'weather'],
  },
  {
    key: 'urbanTrees',
    title: 'Canopée urbaine : indice de couvert arboré',
    by: { organization: 'canopee' },
    age: 88,
    frequency: 'annual',
    license: 'odc-odbl',
    description: 'Part de sol couverte par les houppiers, par îlot.',
    tags: ['arbres', 'climat'],
    files: [{ title: 'couvert.gpkg', format: 'gpkg', size: 734_003_200 }],
  },
];

const TOWNS = [
  'Valombre',
  'Saint-Aubry',
  'Les Essarts',
  'Montclair',
  'Pierrefonte',
  'La Roche-Vaume',
  'Champvert',
  'Boisjoli',
  'Neuville-le-Haut',
  'Aubépine',
  'Grandlieu',
  'Sablières',
  'Courvent',
  'Marsange',
  'Villedoux',
  'Tilleroy',
];

/** Menus of each town's canteens: enough public datasets for long lists. */
export const SERIES: Row[] = TOWNS.map((town, n) => ({
  key: `canteen${n}`,
  title: `Menus des cantines de ${town}`,
  by: { organization: 'valombre' },
  age: 1 + n * 3,
  frequency: n % 3 ? 'weekly' : 'monthly',
  description: `Menus servis dans les écoles de ${town}, avec les allergènes.`,
  tags: ['cantine', 'alimentation'],
  files: [
    { title: `menus-${n + 1}.csv` },
    ...(n % 2 ? [{ title: `menus-${n + 1}.json`, format: 'json' }] : []),
  ],
}));
