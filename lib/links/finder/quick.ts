import { attribute, attributeNames, every, svgLinks } from './dom';
import { EMBEDS, embedPortals, LOADERS, readEmbed } from './embeds';
import type { Recogniser } from './recogniser';
import type { Sighting } from './sighting';

/**
 * The engine's own selector matcher is the cheapest reader of a page, and two words are in nearly every
 * address that leads to a dataset, even encoded inside a redirector. Headings and loaders ride along:
 * telling a tag apart costs next to nothing.
 */
const SELECTOR = [
  ...['a', 'area'].flatMap((tag) => [`${tag}[href*=dataset]`, `${tag}[href*=resources]`]),
  'iframe[src]',
  'link[href*=dataset]',
  'meta[content*=dataset]',
  LOADERS,
  'h1,h2,h3,h4,h5,h6',
].join();

/** Candidates read between two looks at the clock: well under a millisecond. */
const STEP = 64;

/**
 * The quick pass: what selectors find in the light tree.
 *
 * @param found takes what is found, in page order (embeds last); yields where the pass may be interrupted
 */
export function* quickPass(root: Document, recogniser: Recogniser, found: Sighting[]): Generator<void, void> {
  let heading: Element | null = null;
  const look = (element: Element, name: string, above: Element | null) => {
    const address = attribute(element, name);
    const reference = address && recogniser.read(address);
    if (reference) found.push({ ...reference, element, heading: above });
  };

  let loaders = recogniser.own !== null;
  const candidates = every(root, SELECTOR);
  for (let at = 0; at < candidates.length; at++) {
    if (at % STEP === STEP - 1) yield;
    const element = candidates[at] as Element;
    const tag = element.localName;
    if (tag === 'script') loaders = true;
    else if (/^h\d$/.test(tag)) heading = element;
    else look(element, tag === 'iframe' ? 'src' : tag === 'meta' ? 'content' : 'href', heading);
  }

  // Links of older drawings: their attribute has a namespace, which no cheap selector can name.
  const drawn = svgLinks(root);
  for (let at = 0; at < drawn.length; at++) {
    if (at % STEP === STEP - 1) yield;
    look(drawn[at] as Element, 'xlink:href', null);
  }

  if (!loaders) return;
  const portalOf = embedPortals(root, recogniser);
  for (const element of Array.from(every(root, EMBEDS))) {
    found.push(...readEmbed(element, attributeNames(element), portalOf));
  }
}
