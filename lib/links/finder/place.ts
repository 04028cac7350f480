import { closest, documentOf, every, isSmall, property, rootOf } from './dom';

const MAIN = 'main,article,[role=main]';
const ASIDE =
  'nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=complementary]';

/**
 * Tells whether an element stands in its page's main content: inside `main` or an article, where the page has
 * one, and outside navigation, headers, footers and asides. Shadow roots are left through their hosts.
 *
 * @param elements all that will be asked about: where one of them stands in a main part, a huge page need
 *   not be searched for one
 */
export function mainContent(elements: readonly Element[]): (element: Element) => boolean {
  const marked = new Map<Document, boolean>();
  const hasMain = (page: Document) =>
    elements.some((element) => documentOf(element) === page && closest(element, MAIN)) ||
    (isSmall(page) && every(page, MAIN).length > 0);
  return (element) => {
    const page = documentOf(element);
    if (!marked.has(page)) marked.set(page, hasMain(page));
    let inMain = !marked.get(page);
    for (let at: Element | undefined = element; at; at = property<Element>(rootOf(at), 'host')) {
      if (closest(at, ASIDE)) return false;
      inMain ||= closest(at, MAIN) !== null;
    }
    return inMain;
  };
}
