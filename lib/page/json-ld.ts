/**
 * JSON-LD as pages really carry it: several blocks, arrays, `@graph`, nodes within nodes, references by
 * `@id`, JSON that is nearly JSON. Only own properties are read; nothing is merged into anything.
 */
import { parseLenient } from './lenient-json';

export interface Node {
  readonly [key: string]: unknown;
}

/** A node, its types without the vocabulary's address, and how it hangs in its document. */
export interface TypedNode {
  node: Node;
  types: string[];
  /** 0 for a node that stands by itself, in an array or in a `@graph`. */
  depth: number;
  /** Whether it hangs in a list of other pages (`hasPart`, `itemListElement`, `mentions`, …). */
  aside: boolean;
}

export interface Graph {
  nodes: TypedNode[];
  /** Follows `{"@id": …}` to the node that says more, where the document has it. */
  resolve(value: unknown): unknown;
}

const MAX_BLOCKS = 50;
const MAX_BYTES = 1_000_000;
const MAX_NODES = 2_000;
const MAX_DEPTH = 8;
const ASIDE = new Set([
  'itemListElement',
  'hasPart',
  'mentions',
  'relatedLink',
  'isPartOf',
  'citation',
  'comment',
  'about',
  'subjectOf',
  'isBasedOn',
]);

/** @returns every typed node of the document's JSON-LD blocks, in order; broken blocks are left out */
export function readGraph(root: ParentNode): Graph {
  const nodes: TypedNode[] = [];
  const byId = new Map<string, Node>();
  const visit = (value: unknown, depth: number, aside: boolean): void => {
    if (nodes.length >= MAX_NODES || depth > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth, aside);
      return;
    }
    if (!isNode(value)) return;
    const types = typesOf(value);
    if (types.length > 0) nodes.push({ node: value, types, depth, aside });
    const id = own(value, '@id');
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    for (const key of Object.keys(value)) {
      const below = key === '@graph' ? depth : depth + 1;
      if (typeof value[key] === 'object') visit(value[key], below, aside || ASIDE.has(key));
    }
  };
  for (const block of blocksOf(root)) visit(parseLenient(block), 0, false);
  return {
    nodes,
    resolve(value) {
      if (!isNode(value)) return value;
      const id = own(value, '@id');
      const isReference = typeof id === 'string' && Object.keys(value).length === 1;
      return isReference ? (byId.get(id) ?? value) : value;
    },
  };
}

function* blocksOf(root: ParentNode): Generator<string> {
  let left = MAX_BYTES;
  const scripts = root.querySelectorAll('script[type^="application/ld+json" i]');
  for (const script of [...scripts].slice(0, MAX_BLOCKS)) {
    const text = script.textContent ?? '';
    left -= text.length;
    if (left < 0) return;
    yield text;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns the node's own property, never one that it inherits */
export function own(node: Node, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** @returns a value as a list: JSON-LD writes one thing as itself and several as an array */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : value === undefined || value === null ? [] : [value];
}

/** @returns the names or addresses within a value: strings, and what objects call `name`, `@value` or one of `keys` */
export function strings(
  graph: Graph,
  value: unknown,
  keys: readonly string[] = ['name', '@value'],
): string[] {
  return list(value).flatMap((item) => {
    const node = graph.resolve(item);
    if (typeof node === 'string') return [node];
    if (!isNode(node)) return [];
    for (const key of keys) {
      const texts = list(own(node, key)).map((said) => (isNode(said) ? own(said, '@value') : said));
      const found = texts.filter((said): said is string => typeof said === 'string');
      if (found.length > 0) return found;
    }
    return [];
  });
}

function typesOf(node: Node): string[] {
  return list(own(node, '@type'))
    .filter((type): type is string => typeof type === 'string' && type.length < 200)
    .map((type) =>
      type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1),
    );
}
