import type { Recogniser } from './recogniser';
import type { Sighting } from './sighting';

/** Larger scripts are no description of a page; parsing one would hold the page up. */
const LONGEST = 200_000;
/** Values looked at in one script. */
const VALUES = 5000;

/** The references that a JSON-LD script names in any property, each once; none where it is no JSON. */
export function readJsonLd(text: string, recogniser: Recogniser): Sighting[] {
  if (text.length > LONGEST) return [];
  const found = new Map<string, Sighting>();
  const pending: { key: string; value: unknown }[] = [];
  try {
    pending.push({ key: '', value: JSON.parse(text) });
  } catch {
    return [];
  }
  for (let at = 0; at < pending.length && at < VALUES; at++) {
    const { key, value } = pending[at] as { key: string; value: unknown };
    if (typeof value === 'string') {
      const reference = /^\s*(?:https?:)?\//i.test(value) && recogniser.read(value);
      if (!reference) continue;
      const { portal, kind, ref, resource } = reference;
      const name = [portal, kind, ref, resource].join();
      if (!found.has(name)) found.set(name, { ...reference, via: `jsonld:${key}` });
    } else if (value && typeof value === 'object' && pending.length < VALUES) {
      // A list's values are its property's.
      for (const [name, inner] of Object.entries(value)) {
        pending.push({ key: Array.isArray(value) ? key : name, value: inner });
      }
    }
  }
  return [...found.values()];
}
