import { closest, documentOf, every, property, rootOf } from './dom';

const MAIN = 'main,article,[role=main]';
const ASIDE =
  'nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=complementary]';

/**
 * Tells whether an element stands in its page's main content: inside `main` or an article, where the page has
 * one, and outside navigation, headers, footers and asides. Shadow roots are left through their hosts.
 */
export function mainContent(): (element: Element) => boolean {
  const marked = new Map<Document, boolean>();
  return (element) => {
    const page = documentOf(element);
    let hasMain = marked.get(page);
    if (hasMain === undefined) {
      hasMain = every(page, MAIN).length > 0;
      marked.set(page, hasMain);
    }
    let inMain = !hasMain;
    for (let at: Element | undefined = element; at; at = property<Element>(rootOf(at), 'host')) {
      if (closest(at, ASIDE)) return false;
      inMain ||= closest(at, MAIN) !== null;
    }
    return inMain;
  };
}
