/**
 * The document's root element, asked of the prototype: in a page, `<form name="documentElement">` or
 * `<img name="querySelector">` takes the place of the document's own property (HTML Standard, "named
 * properties of the Document"). An element that is no form has no such properties.
 *
 * @returns an empty element where the document has none
 */
export function rootOf(document: Document): Element {
  const getter =
    typeof Document === 'function' &&
    Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
  const root: unknown = getter ? getter.call(document) : document.documentElement;
  return (root as Element | null) ?? document.createElement('html');
}
