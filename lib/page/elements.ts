/** What a page says of itself in its elements, outside of metadata: microdata, rel=author, `<time>`. */
import { cleanText } from './clean';

const CONTENT = 'article, main, [role="main"], [itemtype*="Article"], [itemtype*="BlogPosting"]';

/** The main content: the longest of what is marked as such, or everything where nothing is. */
function contentOf(root: ParentNode): ParentNode {
  let longest: Element | null = null;
  let length = 0;
  for (const element of [...root.querySelectorAll(CONTENT)].slice(0, 50)) {
    const own = element.textContent?.length ?? 0;
    if (own > length) [longest, length] = [element, own];
  }
  return longest ?? root;
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

/** More links to authors than this are a list of authors, or of other pages. */
const AUTHORS_AT_MOST = 4;

/** @returns the names that the page gives as its authors in links and bylines, in order */
export function bylines(root: ParentNode): string[] {
  const content = contentOf(root);
  for (const selector of [
    'a[rel~="author"]',
    '.p-author, .byline-name, .author-name, [class*="byline" i] a',
  ]) {
    const names = [...new Set(textsIn(content, selector))];
    if (names.length > 0 && names.length <= AUTHORS_AT_MOST) return names;
  }
  // "By Ann Lee", without date or office beside the name.
  return textsIn(content, '[class*="byline" i], [class~="author" i]')
    .filter((text) => /^(?:by|par|von|por)\s+\p{Lu}[^\d|:]{2,60}$/iu.test(text))
    .slice(0, 1);
}

function textsIn(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)]
    .slice(0, 20)
    .filter((element) => !element.closest('aside, nav, footer, [class*="comment" i]'))
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
