/** The document's meta elements by name: Open Graph, Twitter, Dublin Core, citation_*, and the rest. */

export interface Metas {
  /** Every value of the first of these names that has one, in document order. */
  all(...names: string[]): string[];
  /** The first value of the first of these names that has one, or ''. */
  one(...names: string[]): string;
}

const MAX_METAS = 1_000;
/** Longer contents are cut here already: nothing that is kept of them is that long. */
const MAX_CONTENT = 50_000;

/** @returns the meta elements' contents; `name`, `property`, `itemprop` and `http-equiv` count alike, without case */
export function readMetas(root: ParentNode): Metas {
  const values = new Map<string, string[]>();
  for (const meta of [...root.querySelectorAll('meta[content]')].slice(0, MAX_METAS)) {
    const content = (meta.getAttribute('content') ?? '').slice(0, MAX_CONTENT).trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const names = meta.getAttribute(attribute);
      if (!names || names.length > 200) continue;
      for (const name of names.toLowerCase().trim().split(/\s+/)) {
        const known = values.get(name);
        if (known) known.push(content);
        else values.set(name, [content]);
      }
    }
  }
  const all = (...names: string[]): string[] => {
    for (const name of names) {
      const known = values.get(name);
      if (known) return [...known];
    }
    return [];
  };
  return { all, one: (...names) => all(...names)[0] ?? '' };
}
