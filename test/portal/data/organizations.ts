/** Producers and publishers. All are invented. */
import { objectId } from '../ids';
import { slugify } from '../slug';
import type { Ago } from './dates';
import { personId } from './people';
import type { Organization, Role } from './types';

interface Row {
  key: string;
  name: string;
  acronym?: string;
  description: string;
  url: string;
  badges: string[];
  members: [person: string, role: Role][];
  colours: [string, string];
}

const ROWS: Row[] = [
  {
    key: 'valombre',
    name: 'Métropole de Valombre',
    description:
      'La Métropole de Valombre réunit 31 communes et 284 000 habitants. Elle publie ici ses données de voirie, d’arbres, de transports et de budget.',
    url: 'https://www.valombre.example.org/',
    badges: ['public-service', 'certified', 'local-authority'],
    members: [['producer', 'admin']],
    colours: ['#1d5c63', '#e9c46a'],
  },
  {
    key: 'releve',
    name: 'Le Relevé',
    description: 'Le Relevé est une rédaction associative qui enquête à partir de données publiques.',
    url: 'https://journal.example.org/',
    badges: ['association'],
    members: [
      ['journalist', 'editor'],
      ['chief', 'admin'],
    ],
    colours: ['#14213d', '#fca311'],
  },
  {
    key: 'transvia',
    name: 'Réseau Transvia',
    acronym: 'RTV',
    description: 'Exploitant du réseau de bus et de tramway de Valombre.',
    url: 'https://www.transvia.example.org/',
    badges: ['company'],
    members: [],
    colours: ['#5f0f40', '#fb8b24'],
  },
  {
    key: 'canopee',
    name: 'Atelier Canopée',
    description: 'Association de botanistes et de cartographes.',
    url: 'https://canopee.example.org/',
    badges: ['association'],
    members: [['canopee', 'admin']],
    colours: ['#2d6a4f', '#b7e4c7'],
  },
  {
    key: 'lindenau',
    name: 'Stadt Lindenau',
    description: 'Offene Daten der Stadt Lindenau.',
    url: 'https://www.lindenau.example.org/',
    badges: ['public-service'],
    members: [['lindenau', 'admin']],
    colours: ['#37474f', '#90a4ae'],
  },
  {
    key: 'formoso',
    name: 'Município de Vale Formoso',
    description: 'Dados abertos do Município de Vale Formoso.',
    url: 'https://www.valeformoso.example.org/',
    badges: ['public-service', 'certified'],
    members: [['formoso', 'admin']],
    colours: ['#006d77', '#ffddd2'],
  },
  {
    key: 'closed',
    name: 'Syndicat du Val Fermé',
    description: 'Organisation supprimée.',
    url: 'https://val-ferme.example.org/',
    badges: [],
    members: [],
    colours: ['#444444', '#bbbbbb'],
  },
];

/** @returns the id of an organization by its key */
export const organizationId = (key: string): string => objectId(`organization:${key}`);

/** @returns all organizations; `closed` is deleted */
export function organizations(ago: Ago): Organization[] {
  return ROWS.map(({ key, acronym, members, ...row }, i) => ({
    ...row,
    id: organizationId(key),
    slug: slugify(row.name),
    acronym: acronym ?? null,
    members: members.map(([person, role], n) => ({ user: personId(person), role, since: ago(500 - n) })),
    created: ago(1200 - i * 30),
    deleted: key === 'closed' ? ago(40) : null,
  }));
}
