/**
 * Reading a hostile document: a page may name an element `querySelectorAll` or `parentNode` and so put it in
 * place of the document's or a form's own property, for content scripts too ("DOM clobbering"). What the
 * prototype holds cannot be covered that way.
 */

/** A property of a node, past what the page has put over it. `undefined` where there is none. */
export function property<T>(node: Node, name: string): T | undefined {
  return Reflect.get(Object.getPrototypeOf(node), name, node) as T | undefined;
}

function method<T>(node: Node, name: string, ...values: unknown[]): T {
  return (property<(...values: unknown[]) => T>(node, name) as (...values: unknown[]) => T).apply(
    node,
    values,
  );
}

/** An attribute's value, by its qualified name. */
export const attribute = (element: Element, name: string): string | null =>
  method<string | null>(element, 'getAttribute', name);

/** The names of an element's attributes. */
export const attributeNames = (element: Element): string[] => method<string[]>(element, 'getAttributeNames');

/** The elements that a selector matches below a root, in document order. */
export const every = (root: ParentNode, selector: string): ArrayLike<Element> =>
  method<ArrayLike<Element>>(root, 'querySelectorAll', selector);

/** The nearest element, from the given one upwards in its own tree, that a selector matches. */
export const closest = (element: Element, selector: string): Element | null =>
  method<Element | null>(element, 'closest', selector);

/** The tag in lower case, without a namespace's prefix. */
export const tagOf = (element: Element): string => String(property(element, 'localName')).toLowerCase();

/** The document of a root, itself included. */
export const documentOf = (root: Node): Document =>
  property<Document | null>(root, 'ownerDocument') ?? (root as Document);

/** Whether a root is a whole document. */
export const isDocument = (root: Node): root is Document => property<number>(root, 'nodeType') === 9;

/** A walk over the elements and texts below a root, in document order; the root itself is its first node. */
export const walker = (root: Node): TreeWalker =>
  method<TreeWalker>(documentOf(root), 'createTreeWalker', root, 5);

/** The tree that a node stands in: its document or its shadow root. */
export const rootOf = (node: Node): Node => method<Node>(node, 'getRootNode');

/** The elements of a document that have a tag (`*`: all); live, in document order. */
export const tagged = (root: Document, tag: string): ArrayLike<Element> =>
  method<ArrayLike<Element>>(root, 'getElementsByTagName', tag);

/** Up to this many elements, one more query over a page is not felt (about 2 ms). */
const SMALL = 20_000;

/** Whether a page is small enough for queries that only refine what is known. */
export const isSmall = (root: Document): boolean => tagged(root, '*').length <= SMALL;
