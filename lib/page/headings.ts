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
  return own.map((heading) => cleanText(heading.textContent, 1_000)).filter(Boolean);
}
