import { property } from './dom';

/** As much of a text as a reader needs to know a link again; also what the background takes (lib/messages). */
const LONGEST = 200;

/** A text on one line, cut to 200 characters. */
export function oneLine(text: string): string {
  return text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim();
}

/** The words of an element, or else its label, its title, its picture's alternative; `''` where it has none. */
export function wordsOf(element: Element): string {
  const label = (one: Element | null) =>
    ['aria-label', 'title', 'alt'].map((name) => one?.getAttribute(name)).find(Boolean);
  return oneLine(
    property<string>(element, 'textContent')?.trim() ||
      label(element) ||
      label(element.querySelector('[alt]')) ||
      '',
  );
}
