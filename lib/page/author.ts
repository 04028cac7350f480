/** Author names, as metadata and bylines write them. */
import { cleanMarkup, fold } from './clean';

const LEAD = /^(?:par|by|von|por|texte|text|auteur|author)\s*:?\s+/i;

/**
 * @param groups candidates from the most trusted source to the least; the first that has a name is taken
 * @param inverted whether names may be written `Martin, Claire` (citation_author)
 * @returns names joined by a comma, each once, at most five; addresses and handles are no names
 */
export function chooseAuthor(groups: readonly (readonly string[])[], inverted = false): string {
  for (const group of groups) {
    const names = new Map<string, string>();
    for (const raw of group) {
      const name = toName(raw, inverted);
      const key = fold(name);
      // `Ann Lee` and then `Ann Lee, reporter` are one person.
      const known = [...names.keys()].some((other) => key.startsWith(other));
      if (/\p{L}{2}|^\p{Lo}/u.test(name) && !known) names.set(key, name);
    }
    if (names.size > 0) return [...names.values()].slice(0, 5).join(', ');
  }
  return '';
}

function toName(raw: string, inverted: boolean): string {
  const text = cleanMarkup(raw, 200)
    .replace(LEAD, '')
    .replace(/[\s,;|]+$/, '');
  if (/^https?:|^@|^\/\/|^www\.|^(?:admin|administrator|webmaster|root|unknown|anonymous)$/i.test(text))
    return '';
  if (!inverted) return text;
  const [last, first, more] = text.split(',');
  return last && first && more === undefined ? `${first.trim()} ${last.trim()}` : text;
}
