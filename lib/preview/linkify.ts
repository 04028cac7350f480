/** A piece of plain text: words, or an address that may become a link. */
export type TextPiece = { text: string; url?: string };

const ADDRESS = /https?:\/\/[^\s<>"«»“”]{1,2000}/gi;
const TRAILING = /[.,;:!?…'’*_]+$/;

function trimmed(match: string): string {
  let url = match.replace(TRAILING, '');
  // A closing bracket belongs to the address only where it was opened in it (wiki addresses).
  while (url.endsWith(')') && url.split('(').length < url.split(')').length) {
    url = url.slice(0, -1).replace(TRAILING, '');
  }
  return url;
}

/**
 * Finds the http(s) addresses that a plain text spells.
 *
 * @param text plain text, of any origin
 * @returns its pieces, in order; joined, they are the text again
 */
export function linkify(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const url = trimmed(match[0]);
    if (!URL.canParse(url)) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    pieces.push({ text: url, url });
    at = match.index + url.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
