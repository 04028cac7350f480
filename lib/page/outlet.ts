/** The names under which the outlet of a page goes. */
import { fold } from './clean';

/**
 * @param names what metadata calls the site or its publisher
 * @param host of the page
 * @returns whether a text is nothing but the outlet's name: one of the names, with or without its article
 *   or its top-level domain, or the host's own word
 */
export function outletMatcher(names: readonly string[], host: string): (text: string) => boolean {
  const known = new Set<string>();
  for (const name of names) {
    known.add(core(name));
    // "Le Relevé – le journal des données": what comes before the dash is the name.
    known.add(core(name.split(/\s[-–—|:·]\s/, 1)[0] ?? ''));
  }
  const labels = host.toLowerCase().split('.').slice(0, -1);
  for (const label of labels) if (label.length > 3) known.add(core(label));
  known.add(core(host));
  known.delete('');
  return (text) => known.has(core(text));
}

function core(name: string): string {
  const folded = fold(name.replace(/\.(?:com|fr|org|net|de|pt|lu|rs|tg|eu|co\.uk|info|io|be|ch)\s*$/i, ''));
  const bare = folded.replace(/^(?:www|the|le|la|les|der|die|das|os|as)(?=.{4})/, '');
  return bare || folded;
}
