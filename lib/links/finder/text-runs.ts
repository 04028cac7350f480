/** How text is put together again that markup has cut into nodes. */

/** Elements that only dress the text they stand in: an address may run through them. */
export const INLINE: ReadonlySet<string> = new Set([
  'wbr',
  'em',
  'strong',
  'b',
  'i',
  'u',
  's',
  'mark',
  'small',
  'font',
  'span',
  'code',
  'bdi',
  'sub',
  'sup',
]);
/** Elements whose text nobody reads. */
export const OPAQUE: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'title']);

/** Text is read in pieces of about this length, so that none takes longer than a slice. */
const PIECE = 32_000;
/** Inline elements around a text; deeper nesting is somebody's joke. */
const DEEPEST = 64;

/** The element whose text a text node continues: its nearest ancestor that is more than dress. */
export function blockOf(text: Node): Element | null {
  let at = text.parentElement;
  for (let depth = 0; at && depth < DEEPEST && INLINE.has(at.localName); depth++) at = at.parentElement;
  return at;
}

/** A text in pieces, cut at white space where there is some near the cut. */
export function pieces(text: string): string[] {
  if (text.length <= PIECE) return [text];
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + PIECE;
    if (end < text.length) {
      const space = /\s\S*$/.exec(text.slice(end - 2000, end));
      if (space) end += space.index - 2000;
    }
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}
