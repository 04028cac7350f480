/**
 * The catalogue. Texts live in `locales/<language>/<area>.json`, one file an area; keys are
 * `area.key`; plurals follow `Intl.PluralRules` (`_one`, `_many`, `_other`). Only the language shown
 * is loaded.
 */
import i18next, { type i18n } from 'i18next';
import type en from '../locales/en';

export const LANGUAGES = ['en', 'fr', 'de', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const catalogues: Record<Language, () => Promise<{ default: typeof en }>> = {
  en: () => import('../locales/en'),
  fr: () => import('../locales/fr'),
  de: () => import('../locales/de'),
  pt: () => import('../locales/pt'),
};

/**
 * @param wanted BCP 47 tags, best first, e.g. `['fr-CA', 'en']`
 * @returns the first of them that Datalien speaks, else English
 */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const short = tag.slice(0, 2).toLowerCase();
    const known = LANGUAGES.find((language) => language === short);
    if (known) return known;
  }
  return 'en';
}

/** @returns an i18next instance that speaks `language`; texts are shown as text, so nothing is escaped */
export async function loadCatalogue(language: Language): Promise<i18n> {
  const { default: translation } = await catalogues[language]();
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
