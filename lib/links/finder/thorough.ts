import { readAttributes } from './attributes';
import { attribute, attributeNames, closest, documentOf, property, tagOf, walker } from './dom';
import { readEmbedCode } from './embed-code';
import { embedPortals, readEmbed } from './embeds';
import { readJsonLd } from './jsonld';
import { mainContent } from './place';
import type { TextRecogniser } from './recogniser';
import type { Sighting } from './sighting';
import { addressesIn } from './text';
import { blockOf, INLINE, OPAQUE, pieces } from './text-runs';

/** Nodes read between two looks at the clock: some tenths of a millisecond. */
const STEP = 32;
/** Frames within frames, shadow roots within shadow roots. */
const DEEPEST = 8;

/** What the thorough pass needs beside a root. */
export interface Search {
  recogniser: TextRecogniser;
  /** The shadow root of an element: an open one or, where the browser opens it to extensions, a closed one. */
  shadowOf(element: Element): ShadowRoot | null | undefined;
  /** Takes what is found, in page order. */
  found: Sighting[];
  /** Takes the roots inside the first (shadow roots, frames): their changes have to be followed too. */
  roots?: Node[];
}

/** Where a root stands in its page. */
interface Where {
  heading: Element | null;
  depth: number;
  /** In a frame: whether the frame stands in the main content of its page. */
  inMain?: boolean;
}

/**
 * Reads everything below a root: attributes, text, JSON-LD, shadow roots, frames of the same origin.
 * Yields where it may be interrupted; the root may change meanwhile.
 */
export function* thoroughPass(
  root: Node,
  search: Search,
  where: Where = { heading: null, depth: 0 },
): Generator<void, void> {
  const { recogniser } = search;
  const walk = walker(root);
  const portalOf = embedPortals(documentOf(root), recogniser);
  const links = new WeakSet<Element>();
  let run: { text: string; block: Element | null } = { text: '', block: null };

  const add = (found: readonly Sighting[], element: Element | null) => {
    const { heading, inMain } = where;
    for (const sighting of found) {
      search.found.push({
        ...sighting,
        heading,
        ...(element ? { element } : {}),
        ...(inMain === undefined ? {} : { inMain }),
      });
    }
  };

  /** Reads the text gathered so far: it ends where a block does, not where a node does. */
  const endRun = () => {
    const { text, block } = run;
    run = { text: '', block: null };
    if (!text.includes('/')) return;
    add(readEmbedCode(text, recogniser), block);
    for (const address of addressesIn(text, recogniser.knows)) {
      const reference = recogniser.read(address);
      const link = reference && block && closest(block, 'a');
      // A link has been read by its address; what it shows may be cut short.
      if (!reference || (link && (links.has(link) || /(?:…|\.\.\.)$/.test(address)))) continue;
      add([{ ...reference, via: `text:${reference.via}`, text: address }], block);
    }
  };

  let seen = 0;
  for (let node: Node | null = walk.currentNode; node; node = walk.nextNode()) {
    if (++seen % STEP === 0) yield;
    if (node.nodeType === 3) {
      const block = blockOf(node);
      if (block !== run.block) endRun();
      if (block && OPAQUE.has(tagOf(block))) continue;
      for (const [at, piece] of pieces((node as Text).data).entries()) {
        if (at > 0) {
          endRun();
          yield;
        }
        run.block = block;
        run.text += piece;
      }
      continue;
    }
    // The walk shows elements and texts; a document or a shadow root only as its first node.
    if (node === root && property<number>(node, 'nodeType') !== 1) continue;
    const element = node as Element;
    const tag = tagOf(element);
    if (!INLINE.has(tag)) endRun();
    if (/^h[1-6]$/.test(tag)) where.heading = element;
    try {
      const names = attributeNames(element);
      const named = tag === 'base' ? [] : readAttributes(element, tag, names, recogniser);
      if (tag === 'a' && named.length) links.add(element);
      add(named, element);
      if (names.some((name) => name.startsWith('data-'))) add(readEmbed(element, names, portalOf), element);
      if (tag === 'script' && attribute(element, 'type')?.trim().toLowerCase() === 'application/ld+json') {
        add(readJsonLd(property<string>(element, 'textContent') ?? '', recogniser), element);
      }
    } catch {
      // One strange element does not hide the others.
    }
    if (where.depth < DEEPEST) yield* inner(element, tag);
  }
  endRun();

  /** What an element holds outside its own tree. */
  function* inner(element: Element, tag: string): Generator<void, void> {
    let shadow: Node | null | undefined;
    let frame: Node | null | undefined;
    try {
      shadow = search.shadowOf(element);
      if (tag === 'iframe' || tag === 'frame') frame = property<Document | null>(element, 'contentDocument');
    } catch {
      // Another origin's.
    }
    const depth = where.depth + 1;
    for (const root of [shadow, frame]) {
      if (!root) continue;
      search.roots?.push(root);
      const inMain = root === frame ? (where.inMain ?? mainContent([element])(element)) : where.inMain;
      yield* thoroughPass(root, search, {
        heading: where.heading,
        depth,
        ...(inMain === undefined ? {} : { inMain }),
      });
    }
  }
}
