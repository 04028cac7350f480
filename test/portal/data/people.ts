/** The four accounts that people sign in with, and others that have only written. */
import { objectId, tokenOf } from '../ids';
import type { Ago } from './dates';
import type { Person, Token } from './types';

type Row = [key: string, first: string, last: string, email: string, password: string, about: string | null];

const ROWS: Row[] = [
  [
    'journalist',
    'Claire',
    'Martin',
    'claire.martin@lereleve.example',
    'Platane-1887',
    'Journaliste au Relevé.',
  ],
  [
    'producer',
    'Nadia',
    'Perrin',
    'nadia.perrin@valombre.example',
    'Cadastre-2026',
    'Données de la métropole.',
  ],
  ['reader', 'Samir', 'Oualid', 'samir.oualid@courrier.example', 'Fontaine-42ok', null],
  ['admin', 'Jonas', 'Keller', 'jonas.keller@portail.example', 'Gardien-9-clefs', null],
  ['chief', 'Thomas', 'Béranger', 'thomas.beranger@lereleve.example', 'Bouclage-23h', null],
  ['canopee', 'Iris', 'Delmas', 'iris.delmas@canopee.example', 'Feuillage-77', 'Atelier Canopée'],
  ['lindenau', 'Katrin', 'Vogel', 'katrin.vogel@lindenau.example', 'Linden-1904', null],
  ['formoso', 'Inês', 'Carvalho', 'ines.carvalho@valeformoso.example', 'Formoso-318', null],
  ['odd', '‮Renversé', '<b>Gras</b>', 'odd@courrier.example', 'Etrange-0000', null],
];

/** @returns the id of a person by its key */
export const personId = (key: string): string => objectId(`person:${key}`);

/** @returns everybody; each has a token that works, the journalist also a revoked and an expired one */
export function people(ago: Ago): Person[] {
  return ROWS.map(([key, first, last, email, password, about], i) => ({
    id: personId(key),
    slug: `${first}-${last}`
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z-]/g, ''),
    first,
    last,
    email,
    password,
    roles: key === 'admin' ? ['admin'] : [],
    since: ago(900 - i * 40),
    about,
    tokens: [
      token(key, 'Démonstration', ago(60)),
      ...(key === 'journalist'
        ? [
            { ...token('revoked', 'Ancien ordinateur', ago(200)), revoked: ago(90) },
            { ...token('expired', 'Stage', ago(120)), expires: ago(30) },
          ]
        : []),
    ],
  }));
}

function token(key: string, name: string, created: number): Token {
  return {
    id: objectId(`token:${key}`),
    name,
    secret: tokenOf(key),
    created,
    used: null,
    expires: null,
    revoked: null,
    agents: [],
  };
}
