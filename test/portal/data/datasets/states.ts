/** One dataset for each state and oddity that a portal can have. */
import type { Ago } from '../dates';
import type { FileRow, Row } from './build';

const by = { organization: 'valombre' };

const sheets = (count: number, name: (n: number) => FileRow): FileRow[] =>
  Array.from({ length: count }, (_, n) => name(n + 1));

/** @returns the rows; those with a date need `ago` */
export const states = (ago: Ago): Row[] => [
  {
    key: 'private',
    title: 'Projets de voirie à l’étude',
    by,
    age: 9,
    private: true,
    frequency: 'monthly',
    description: 'Document de travail, non publié.',
  },
  {
    key: 'privatePerson',
    title: 'Relevé des bancs publics (en cours)',
    by: { person: 'reader' },
    age: 3,
    private: true,
    description: 'Pas encore prêt.',
  },
  {
    key: 'deleted',
    title: 'Horaires des piscines (ancienne version)',
    by,
    age: 600,
    deleted: ago(45),
    description: 'Remplacé.',
  },
  {
    key: 'deletedPrivate',
    title: 'Essai de téléversement',
    by,
    age: 300,
    private: true,
    deleted: ago(200),
    description: 'Essai.',
  },
  {
    key: 'archived',
    title: 'Plan d’occupation des sols de 1998',
    by,
    age: 2400,
    archived: ago(380),
    frequency: 'notPlanned',
    description: 'Ce jeu n’est plus tenu à jour ; il est conservé pour mémoire.',
    tags: ['urbanisme'],
    files: [{ title: 'pos-1998.zip', format: 'zip' }],
  },
  {
    key: 'restricted',
    title: 'Dossiers d’autorisation d’urbanisme',
    by,
    age: 40,
    access: 'restricted',
    license: null,
    frequency: 'monthly',
    description: 'Données personnelles : accès sur demande motivée.',
    files: [],
  },
  {
    key: 'account',
    title: 'Relevés des compteurs d’eau par îlot',
    by,
    age: 12,
    access: 'open_with_account',
    license: null,
    frequency: 'monthly',
    description: 'Gratuit, après création d’un compte chez le producteur.',
    files: [
      { title: 'Portail de l’eau', format: null, remote: 'https://eau.valombre.example.org/', size: null },
    ],
  },
  {
    key: 'person',
    title: 'Recensement participatif des fontaines',
    by: { person: 'reader' },
    age: 15,
    license: 'cc-by',
    frequency: 'irregular',
    description: 'Relevé à pied, avec photos.',
    tags: ['fontaines', 'eau-potable'],
  },
  {
    key: 'orphan',
    title: 'Croix de chemin et calvaires',
    by: {},
    age: 90,
    license: 'other-pd',
    description: 'Sans producteur connu.',
  },
  {
    key: 'noFiles',
    title: 'Cadastre solaire des toitures',
    by,
    age: 60,
    frequency: 'annual',
    description: 'Les fichiers seront déposés prochainement.',
    files: [],
  },
  {
    key: 'fortyFiles',
    title: 'Comptes rendus du conseil de développement',
    by,
    age: 33,
    frequency: 'monthly',
    description: 'Un fichier par séance.',
    files: sheets(40, (n) => ({
      title: `Séance ${n}.${n % 4 ? 'pdf' : 'csv'}`,
      format: n % 4 ? 'pdf' : 'csv',
      type: n === 40 ? 'documentation' : 'main',
      age: 33 + (40 - n) * 30,
    })),
  },
  {
    key: 'manyFiles',
    title: 'Comptages routiers, un fichier par station',
    by,
    age: 1,
    frequency: 'daily',
    description: '500 stations, un fichier chacune.',
    tags: ['trafic'],
    files: sheets(500, (n) => ({ title: `station-${String(n).padStart(3, '0')}.csv`, size: 4_000 + n })),
  },
  {
    key: 'longTitle',
    title: `Répertoire des ${'équipements sportifs, culturels, scolaires et sociaux, '.repeat(9)}des communes de la métropole`,
    by,
    age: 70,
    frequency: 'semiannual',
    description: 'Un titre que personne n’a relu.',
  },
  {
    key: 'odd',
    title:
      'Noms de rues ‮ à l’envers ‬ · «  espaces fines » · 日本語 · ﷽ · a\u0301\u0301\u0301 · 🌳🏳️‍🌈 · \u200bzéro\u200b largeur',
    by: { person: 'odd' },
    age: 5,
    description: 'מבחן ‮txet‬ \u2066isolé\u2069 \u0007 fin.\u0000',
    tags: ['essai'],
    files: [
      { title: '‮gpj.exe.csv', format: 'csv' },
      { title: 'sans format', format: null, size: null },
    ],
  },
  {
    key: 'hostile',
    title: '<img src=x onerror=alert(1)> Jardins & <b>partagés</b>',
    by,
    age: 8,
    description: `<script>window.pwned = 1</script>

<img src=x onerror="window.pwned = 2"> <svg onload="window.pwned = 3"></svg>
<a href="javascript:window.pwned=4">lien</a> [lien](javascript:window.pwned=5) [data](data:text/html,<script>1</script>)
<iframe src="https://evil.example.org/"></iframe><style>body { display: none }</style>
<form action="https://evil.example.org/"><input name="password"></form>
![pixel](https://evil.example.org/pixel.gif)

Un texte **ordinaire** suit.`,
    tags: ['jardins'],
    files: [{ title: '"><script>window.pwned = 6</script>.csv', remote: 'javascript:window.pwned=7' }],
  },
  { key: 'noSlug', title: '…', by, age: 20, description: 'Un titre de ponctuation : pas de slug.' },
];
