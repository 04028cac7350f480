import { property } from './dom';

/** What may hold a shadow root: custom elements and these (DOM standard, "attachShadow"). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

// Held on to, as in resident.ts.
const { chrome } = globalThis as {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
};

/**
 * The shadow root of an element, closed ones included: extensions may open them, by `chrome.dom` in
 * Chromium and by a method of the element in Firefox.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const { localName } = element;
  if (!HOSTS.has(localName) && !localName.includes?.('-')) return null;
  if (chrome?.dom) return chrome.dom.openOrClosedShadowRoot(element);
  return (
    property<ShadowRoot | null>(element, 'openOrClosedShadowRoot') ??
    property<ShadowRoot | null>(element, 'shadowRoot') ??
    null
  );
}
