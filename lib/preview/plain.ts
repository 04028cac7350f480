const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const LONGEST = 4_000;

/**
 * The words of a Markdown text, without its marks and tags, on one line: for a few lines of it, shown as text.
 *
 * @param markdown of any origin; only its first 4 000 characters are read
 */
export function plainText(markdown: string): string {
  return markdown
    .slice(0, LONGEST)
    .replace(/<(style|script)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?[a-z!][^<>]*>/gi, ' ')
    .replace(/!\[([^\]]*)\]\([^()\s]*[^()]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^\s{0,3}(#{1,6}|>|[-*+]|\d{1,3}[.)])\s+/gm, '')
    .replace(/^\s{0,3}([-*_=])(?:\s*\1){2,}\s*$/gm, ' ')
    .replace(/(\*\*|__|~~|`{1,3})/g, '')
    .replace(/(^|[\s(])[*_](?=\S)|(?<=\S)[*_](?=[\s).,;:!?]|$)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .replace(/&(#\d{1,6}|[a-z]+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = Number(name.slice(1));
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
}
