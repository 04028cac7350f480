import { attempt } from './attempt';
import { attribute, attributeNames, every, isSmall, property, tagged } from './dom';
import { EMBEDS, embedPortals, loadersIn, readEmbed } from './embeds';
import type { Recogniser } from './recogniser';
import { sieveFor } from './sieve';
import type { Sighting } from './sighting';
import type { Survey } from './survey';

/**
 * The engine's own selector matcher is the cheapest reader of a page. Two words are in nearly every address
 * that leads to a dataset, even inside a redirector's; each more would cost every page half as much again.
 * No tag: an attribute alone is matched faster, and areas, metadata and drawings have it too.
 */
const LINKS = '[href*=dataset],[href*=resources]';
/** Metadata that holds an address; looked for in the head, where it belongs. */
const META = 'meta[content*=dataset]';
/** Candidates read between two looks at the clock: well under a millisecond. */
const STEP = 64;

/**
 * The quick pass: what selectors find in the light tree. Yields where it may be interrupted.
 *
 * @param found takes what is found; in page order and with headings unless the page is huge
 */
function* quickPass(root: Document, recogniser: Recogniser, found: Sighting[]): Generator<void, void> {
  const portalOf = embedPortals(root, recogniser);
  let heading: Element | null = null;

  const look = (element: Element) => {
    const tag = element.localName;
    if (/^h\d$/.test(tag)) heading = element;
    const address = attribute(element, tag === 'iframe' ? 'src' : tag === 'meta' ? 'content' : 'href');
    const named = address
      ? [recogniser.read(address)]
      : readEmbed(element, attributeNames(element), portalOf);
    for (const one of named) if (one) found.push({ ...one, element, heading });
  };
  function* read(elements: ArrayLike<Element>): Generator<void, void> {
    for (let at = 0; at < elements.length; at++) {
      if (at % STEP === STEP - 1) yield;
      attempt(() => look(elements[at] as Element));
    }
  }

  const before = found.length;
  const head = property<Element | null>(root, 'head');
  if (head) yield* read(every(head, META));
  yield* read(every(root, LINKS));
  if (property<Window | null>(root, 'defaultView')?.length) yield* read(tagged(root, 'iframe'));
  // Nine attributes are dear to look for: only where something would fill them.
  if (recogniser.own || loadersIn(root).length) yield* read(every(root, EMBEDS));
  if (found.length === before || !isSmall(root)) return;
  // Once more, for headings and page order.
  found.length = before;
  yield* read(every(root, `${LINKS},${EMBEDS},iframe,${META},h1,h2,h3,h4,h5,h6`));
}

/** The quick survey: what it cannot decide, the thorough one finds. */
export const quick: Survey = { recogniserFor: sieveFor, steps: quickPass };
