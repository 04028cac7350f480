import type { FoundLink, Portal } from '../types';
import { nameOf } from './distinct';
import { attribute, documentOf, every, isDocument, property } from './dom';
import { recogniserFor } from './recogniser';
import type { Sighting } from './sighting';
import { thoroughPass } from './thorough';

/** How a document is read. */
export interface FindOptions {
  /** The page's address, where the document does not know its own. */
  base?: string;
  /** The portals that count; the built-in ones where absent. */
  portals?: readonly Portal[];
}

/**
 * Every dataset link in a document, a shadow root or an element, in page order, repetitions included: links,
 * embeds, frames, metadata, JSON-LD, plain text, open shadow roots, frames of the same origin. For a whole
 * document that is itself a portal's page about an object, that object comes first, without an element.
 */
export function findDatasetLinks(
  root: Document | ShadowRoot | Element,
  options: FindOptions = {},
): FoundLink[] {
  const found: Sighting[] = [];
  const page = options.base ?? property<string>(documentOf(root), 'URL') ?? '';
  const start = every(documentOf(root), 'base[href]')[0];
  const recogniser = recogniserFor(page, (start && attribute(start, 'href')) ?? '', options.portals);
  const steps = thoroughPass(root, {
    recogniser,
    shadowOf: (element) => property<ShadowRoot | null>(element, 'shadowRoot'),
    found,
  });
  while (!steps.next().done);
  const itself = isDocument(root) && recogniser.own ? recogniser.read(page) : null;
  const links = found.map(({ heading: _, inMain: __, ...link }) => link);
  return itself && !links.some((link) => nameOf(link) === nameOf(itself)) ? [itself, ...links] : links;
}
