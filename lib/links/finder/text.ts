/**
 * Addresses spelt out in running text: with their scheme, or from a known host on; glued to one another, to
 * punctuation, to Markdown's backslashes, cut by invisible characters.
 */

/** An address is not longer (as in read.ts). */
const LONGEST = 8192;
const START = /https?:\/\/|(?<![\w./@:=%&?#-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?::\d{1,5})?(?=\/)/gi;
const END = /[\s<>"'`«»“”„‹›|^)\]]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Archives and filters carry an address in their path: what follows there is not a second one. */
const CARRIES = /^https?:\/\/(?:web\.archive\.org\/web\/|urldefense\.com\/v3\/__)/i;

/**
 * The addresses in a text, in order, absolute, punctuation perhaps still behind them.
 *
 * @param text any length; the work is linear in it
 * @param knows whether a host without a scheme before it is worth an answer
 */
export function addressesIn(text: string, knows: (host: string) => boolean): string[] {
  if (!text.includes('/')) return [];
  const plain = text.replace(INVISIBLE, '').replaceAll('\\/', '/').replaceAll('&amp;', '&');
  const found: string[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(plain); match; match = START.exec(plain)) {
    const window = plain.slice(match.index, match.index + LONGEST);
    const end = window.search(END);
    const token = (end < 0 ? window : window.slice(0, end)).replace(/\\(?=[_&*#-])/g, '');
    const scheme = match[0].includes('://');
    if (!scheme && !knows(match[0].toLowerCase())) continue;
    found.push(...parts(scheme ? token : `https://${token}`));
    START.lastIndex = match.index + Math.max(match[0].length, end < 0 ? window.length : end);
  }
  return found;
}

/** Splits addresses that run into one another at the inner scheme, unless the outer one carries the inner one. */
function parts(token: string): string[] {
  const found: string[] = [];
  let start = 0;
  let last = 0;
  let query = false;
  for (const { index } of token.matchAll(/https?:\/\//gi)) {
    const between = token.slice(last, index);
    last = index;
    query ||= /[?#]/.test(between);
    if (index === 0 || (query ? !/[,;]$/.test(between) : CARRIES.test(token.slice(start, start + 60))))
      continue;
    found.push(token.slice(start, index));
    start = index;
    query = false;
  }
  found.push(token.slice(start));
  return found;
}
