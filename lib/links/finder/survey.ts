import type { Portal } from '../types';
import { distinct } from './distinct';
import { every, property } from './dom';
import type { Pass } from './follow';
import { baseOf, type Recogniser, recogniserFor } from './recogniser';
import type { Sighting } from './sighting';
import { inSlices } from './slices';

/** One of the two passes: adds what it finds and, beyond the document, the roots that it read. */
export type PassSteps = (
  page: Document,
  recogniser: Recogniser,
  found: Sighting[],
  roots: Node[],
) => Iterator<void, void>;

/** Makes the function that looks at a window's page once; what it learned of addresses is kept between looks. */
export function surveyor(view: Window, steps: PassSteps, portals?: readonly Portal[]): () => Promise<Pass> {
  let recogniser: Recogniser | undefined;
  let known = '';
  return async () => {
    const page = view.document;
    const { href } = view.location;
    const base = baseOf(every(page, 'base[href]')[0], href);
    if (!recogniser || known !== `${href} ${base}`) recogniser = recogniserFor(href, base, portals);
    known = `${href} ${base}`;

    const found: Sighting[] = [];
    const roots: Node[] = [page];
    // On a portal the page itself is the first thing that the page names.
    const itself = recogniser.own && recogniser.read(href);
    if (itself) found.push({ ...itself, text: property<string>(page, 'title') ?? '', inMain: true });
    const spent = await inSlices(steps(page, recogniser, found, roots));
    const start = performance.now();
    const references = distinct(found);
    return { references, roots, spent: spent + performance.now() - start };
  };
}
