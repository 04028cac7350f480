/** The portal's licences (udata: core/dataset/models.py License). */

export interface Licence {
  id: string;
  title: string;
  url: string | null;
}

export const LICENCES: readonly Licence[] = [
  {
    id: 'lov2',
    title: 'Licence Ouverte / Open Licence version 2.0',
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  },
  {
    id: 'odc-odbl',
    title: 'Open Data Commons Open Database License (ODbL)',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  {
    id: 'cc-by',
    title: 'Creative Commons Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  { id: 'cc-zero', title: 'Creative Commons CC Zero', url: null },
  { id: 'other-pd', title: 'Autre (domaine public)', url: null },
  { id: 'notspecified', title: 'Licence non spécifiée', url: null },
];
