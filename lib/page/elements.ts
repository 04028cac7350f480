/** What a page says of itself in its elements, outside of metadata: microdata, rel=author, `<time>`. */
import { cleanText } from './clean';

const CONTENT = 'article, main, [role="main"], [itemtype*="Article"], [itemtype*="BlogPosting"]';

/** The main content, or the whole document where nothing says which it is. */
export function contentOf(root: ParentNode): ParentNode {
  return root.querySelector(CONTENT) ?? root;
}

/** @returns what elements with this `itemprop` say, in order: `content`, `datetime` or text; at most ten */
export function microdata(root: ParentNode, property: string): string[] {
  const scope = root.querySelector(
    '[itemtype*="Article"], [itemtype*="BlogPosting"], [itemtype*="CreativeWork"]',
  );
  if (!scope) return [];
  return [...scope.querySelectorAll(`[itemprop~="${property}"]`)]
    .slice(0, 10)
    .map((element) => {
      const named = element.querySelector('[itemprop~="name"]') ?? element;
      return (
        named.getAttribute('content') ?? named.getAttribute('datetime') ?? cleanText(named.textContent, 1_000)
      );
    })
    .filter(Boolean);
}

/** @returns the names that the page gives as its authors in links and bylines, in order */
export function bylines(root: ParentNode): string[] {
  const content = contentOf(root);
  const linked = namesIn(content, 'a[rel~="author"]');
  return linked.length > 0
    ? linked
    : namesIn(content, '.p-author, .byline-name, .author-name, [class*="byline" i] a');
}

function namesIn(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)]
    .filter((element) => !element.closest('aside, nav, footer, [class*="comment" i]'))
    .slice(0, 5)
    .map((element) => cleanText(element.textContent, 200))
    .filter(Boolean);
}

/** @returns the `datetime` of the content's `<time>` elements, those marked as publication first */
export function times(root: ParentNode): string[] {
  const content = contentOf(root);
  const marked = [
    ...content.querySelectorAll('time[pubdate], time.dt-published, time.entry-date, time.published'),
  ];
  const rest = [...content.querySelectorAll('time[datetime]')].filter(
    (time) => !time.closest('aside, nav, footer'),
  );
  return [...marked, ...rest].slice(0, 10).map((time) => time.getAttribute('datetime') ?? '');
}
