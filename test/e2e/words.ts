import type { TFunction } from 'i18next';
import { type Language, loadCatalogue } from '../../lib/i18n';

/** The interface's texts in a language: steps find things by the words that a person reads. */
export async function words(language: Language): Promise<TFunction> {
  return (await loadCatalogue(language)).t;
}
