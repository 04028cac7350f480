import type { FoundReference } from '../types';
import { distinct } from './distinct';
import { every, property } from './dom';
import type { Pass } from './follow';
import type { Recogniser } from './recogniser';
import type { Sighting } from './sighting';
import { inSlices } from './slices';

/** One of the two passes. */
export interface Survey<R extends Recogniser = Recogniser> {
  /** Its recogniser for a page. */
  recogniserFor(page: string, base: string): R;
  /** Adds what it finds and, beyond the document, the roots that it read. */
  steps(page: Document, recogniser: R, found: Sighting[], roots: Node[]): Generator<void, void>;
}

/** Looks at a window's page once. */
export async function survey<R extends Recogniser>(
  view: Window,
  { recogniserFor, steps }: Survey<R>,
): Promise<Pass> {
  const page = view.document;
  const { href } = view.location;
  const head = property<Element | null>(page, 'head');
  const start = (head && every(head, 'base[href]')[0]?.getAttribute('href')) ?? '';
  const recogniser = recogniserFor(href, start);
  const found: Sighting[] = [];
  const roots: Node[] = [page];
  // On a portal the page itself is the first thing that the page names.
  const itself = recogniser.own && recogniser.read(href);
  if (itself) found.push({ ...itself, text: property<string>(page, 'title') ?? '', inMain: true });
  let references: FoundReference[] = [];
  function* work(): Generator<void, void> {
    yield* steps(page, recogniser, found, roots);
    references = distinct(found);
  }
  const spent = await inSlices(work());
  return { references, roots, spent };
}
