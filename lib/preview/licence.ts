import type { Licence } from '../portal/model';

/** Short names of the licences met most, by udata's id (udata: licenses.json of data.gouv.fr, data.public.lu, dados.gov.pt). */
const SHORT: Readonly<Record<string, string>> = {
  'fr-lo': 'Licence Ouverte 1.0',
  lov1: 'Licence Ouverte 1.0',
  lov2: 'Licence Ouverte 2.0',
  'odc-odbl': 'ODbL 1.0',
  'odc-by': 'ODC-By 1.0',
  'odc-pddl': 'PDDL 1.0',
  'cc-zero': 'CC0 1.0',
  'cc-by': 'CC BY',
  'cc-by-sa': 'CC BY-SA',
  'cc-by-4.0': 'CC BY 4.0',
  'cc-by-sa-4.0': 'CC BY-SA 4.0',
};

/**
 * @param licence as the portal gives it
 * @returns its short name, its own title where it has none, or null where no licence is stated
 */
export function licenceName(licence: Licence | null): string | null {
  if (!licence || licence.id === 'notspecified') return null;
  const short = Object.hasOwn(SHORT, licence.id) ? SHORT[licence.id] : undefined;
  return short ?? (licence.title.trim() || licence.id || null);
}
