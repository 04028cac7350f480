/** The headings that may be a page's title. */
import { cleanText } from './clean';

/** @returns texts of the `h1` of the main content, else of all, in document order, at most ten */
export function headingsOf(root: ParentNode): string[] {
  const all = [...root.querySelectorAll('h1')].slice(0, 10);
  const main = all.filter((heading) =>
    heading.closest('article, main, [role="main"], [itemtype*="Article"]'),
  );
  const own = (main.length > 0 ? main : all).filter(
    (heading) => !heading.closest('nav, footer, aside, [hidden]'),
  );
  // `¶` and `#` are links to the heading itself.
  return own.map((heading) => cleanText(heading.textContent, 1_000).replace(/\s*[¶#]$/, '')).filter(Boolean);
}

/**
 * A heading that shares no word with the page's other titles heads something else: a rubric, a masthead.
 *
 * @param titles the page's titles in its metadata
 * @returns the headings that one of them bears out; all where there is no other title
 */
export function borneOut(headings: readonly string[], titles: readonly string[]): string[] {
  const others = titles.map(wordsOf).filter((words) => words.size > 0);
  if (others.length === 0) return [...headings];
  return headings.filter((heading) => {
    const words = [...wordsOf(heading)];
    return others.some((known) => words.filter((word) => known.has(word)).length * 2 >= words.length);
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
