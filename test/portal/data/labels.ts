/** Labels that the portal gives in the language asked for (udata: translations). */
import labels from './labels.json' with { type: 'json' };

type Table = Record<string, Partial<Record<string, string>>>;

/** The languages that the portal is set up for (udata: settings.py LANGUAGES). */
export const LANGUAGES = ['en', 'fr', 'es', 'pt', 'sr', 'de'];

const tables: Record<keyof typeof labels, Table> = labels;

/** @returns a label; English where the catalogue has none in that language */
export function label(table: keyof typeof labels, id: string, lang: string): string {
  const entry = tables[table][id];
  return entry?.[lang] ?? entry?.en ?? id;
}

/** @returns the ids of a closed list, in the portal's order */
export const idsOf = (table: keyof typeof labels): string[] => Object.keys(tables[table]);

/**
 * @param asked the `lang` argument
 * @returns a language that the portal knows: `fr_FR` is read, `fr-FR` silently is not
 */
export function languageOf(asked: string | null, fallback = 'fr'): string {
  const [short = ''] = (asked ?? '').split('_');
  return LANGUAGES.includes(short) ? short : fallback;
}
