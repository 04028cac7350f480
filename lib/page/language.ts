/**
 * @param candidates language tags as pages write them, e.g. `fr_FR`, `FR-fr`, `en, fr`, `x-default`
 * @returns the first that is a BCP 47 tag, in canonical form, or ''
 */
export function chooseLanguage(candidates: readonly string[]): string {
  for (const said of candidates) {
    const tag = (said.split(/[,;\s]/, 1)[0] ?? '').replaceAll('_', '-');
    if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? '';
    } catch {
      // Well spelt and not well formed: the next one.
    }
  }
  return '';
}
