/** The threads that were written by hand: what people really ask. */

/** `key: text` per message; the keys are those of people, `@key` an organization, `` a deleted account. */
export interface Talk {
  title: string;
  about: string;
  /** Days since it was opened. */
  age: number;
  closed?: boolean;
  messages: [by: string, text: string][];
}

export const TALKS: Talk[] = [
  {
    title: 'Colonne « circonf_cm » : centimètres ou mètres ?',
    about: 'trees',
    age: 6,
    messages: [
      [
        'journalist',
        'arbres-remarquables-2026.csv, lignes 212 à 240 : valeurs de 3,1 à 5,4.\n\nCes lignes semblent en mètres, les autres en centimètres. Laquelle des deux unités fait foi ?',
      ],
      [
        '@valombre',
        'Bonjour, la colonne est bien en centimètres. Vingt-neuf lignes saisies sur tablette l’ont été en mètres : elles seront corrigées dans le prochain fichier.\nLe détail est ici : https://www.valombre.example.org/arbres/journal',
      ],
      ['reader', 'Merci, c’est vérifié de mon côté pour les cèdres.'],
    ],
  },
  {
    title: '17 platanes absents du fichier de 2026',
    about: 'trees',
    age: 11,
    messages: [
      ['canopee', 'Le quai des Tanneurs a perdu 17 platanes dans le fichier, mais ils sont toujours debout.'],
      ['journalist', 'Même constat en comparant les trois dernières éditions.'],
      ['', 'Abattage prévu en 2024 puis annulé, si je me souviens bien.'],
      ['reader', 'Je confirme pour le quai des Tanneurs, photo à l’appui.'],
      ['@valombre', 'Merci, nous vérifions avec le service des arbres.'],
    ],
  },
  {
    title: 'Quelle licence pour les photographies jointes ?',
    about: 'trees',
    age: 52,
    messages: [['canopee', 'Les images sont-elles couvertes par la Licence Ouverte ?']],
  },
  {
    title: 'Prochaine mise à jour de l’inventaire',
    about: 'trees',
    age: 60,
    messages: [
      ['reader', 'L’inventaire est trimestriel, annoncé pour juillet : quand paraîtra-t-il ?'],
      ['@valombre', 'La campagne de terrain a pris du retard, nous visons la fin de l’année.'],
    ],
  },
  {
    title: '<script>alert("bonjour")</script> & <b>gras</b>',
    about: 'hostile',
    age: 4,
    messages: [
      [
        'odd',
        '<img src=x onerror="window.pwned = 8"> **pas du Markdown** <a href="javascript:1">clic</a>\n\n‮sens inverse‬ fin',
      ],
      ['reader', 'https://portal.example.org/datasets/x?y=<z>&amp;\nUne ligne\n\n\n\nUne autre.'],
    ],
  },
  {
    title: 'Compteur 12 muet depuis lundi',
    about: 'bikes',
    age: 1,
    messages: [['reader', 'Plus aucun passage au compteur 12 (pont des Arts).']],
  },
  {
    title: 'Une discussion de quarante messages',
    about: 'budget',
    age: 90,
    messages: Array.from({ length: 40 }, (_, n): [string, string] => [
      ['reader', '@valombre', 'journalist', 'canopee'][n % 4] ?? 'reader',
      n === 20
        ? `Un très long message. ${'Le chapitre 65 ne correspond pas au total annoncé page 12 du rapport. '.repeat(70)}`
        : `Point ${n + 1} : le total du chapitre ${60 + (n % 8)} est à revoir.`,
    ]),
  },
  {
    title: 'Format des dates',
    about: 'deleted',
    age: 300,
    messages: [['reader', 'Jour et mois sont inversés.']],
  },
  {
    title: 'Relecture interne',
    about: 'private',
    age: 5,
    messages: [['producer', 'À relire avant publication.']],
  },
  {
    title: 'Citer la source',
    about: 'person',
    age: 9,
    messages: [
      ['', 'Comment faut-il vous citer ?'],
      ['reader', 'Mon nom suffit.'],
    ],
  },
];

const QUESTIONS = [
  'Encodage du fichier',
  'Doublons dans les identifiants',
  'Une colonne vide',
  'Coordonnées hors de la commune',
  'Lien mort vers la notice',
  'Total différent de celui du rapport',
  'Séparateur décimal',
  'Historique avant 2014',
  'Unité manquante',
  'Nom de commune mal orthographié',
];

/** Closed questions on the trees, then pages of them on the budget and a few elsewhere: seventy in all. */
export const SERIES: Talk[] = Array.from({ length: 60 }, (_, n): Talk => {
  const about =
    n < 9 ? 'trees' : n < 44 ? 'budget' : (['stops', 'council', 'renamed', 'water'][n % 4] ?? 'stops');
  const title = `${QUESTIONS[n % QUESTIONS.length] ?? 'Question'} (${n + 1})`;
  return {
    title,
    about,
    age: 70 + n * 9,
    closed: n < 9 || n % 3 === 0,
    messages: [
      [
        n % 5 ? 'reader' : 'canopee',
        `Bonjour, j’ai une question : ${title.toLowerCase()}. Pouvez-vous vérifier ?`,
      ],
      ...(n % 2 ? [] : ([['@valombre', 'Merci du signalement, c’est corrigé.']] as [string, string][])),
    ],
  };
});
