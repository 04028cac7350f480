import { attribute, every, walker } from './dom';

/** As much of a text as a reader needs to know a link again; also what the background takes (lib/messages). */
const LONGEST = 200;
/** An element with more text nodes than this before its first words is no link that people read. */
const NODES = 64;

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
  let text = '';
  const walk = walker(element, true);
  for (let seen = 0, node = walk.nextNode(); node && seen < NODES && text.length < 4 * LONGEST; seen++) {
    if (node.nodeType === 3) text += (node as Text).data.slice(0, 4 * LONGEST);
    node = walk.nextNode();
  }
  const words = oneLine(text);
  if (words) return words;
  const picture = every(element, 'img[alt]')[0];
  return oneLine(
    attribute(element, 'aria-label') ||
      attribute(element, 'title') ||
      attribute(element, 'alt') ||
      (picture && attribute(picture, 'alt')) ||
      '',
  );
}
