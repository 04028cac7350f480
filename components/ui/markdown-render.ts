import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { hostOf } from '../../lib/format';

const marked = new Marked({ gfm: true, breaks: false, async: false });

/** Elements that a description may be made of; `a`, `img` and headings have rules of their own below. */
const ELEMENTS = new Set([
  ...[
    'p',
    'br',
    'hr',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'code',
    'em',
    'strong',
    'b',
    'i',
    'u',
    'del',
    's',
  ],
  ...['sub', 'sup', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
/** Elements whose text is no text: they go with all that is in them. */
const DROPPED = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'title',
    'textarea',
  ],
  ...['select', 'button', 'video', 'audio', 'canvas', 'xmp', 'noembed', 'noframes', 'plaintext'],
]);
const LINK = /^(?:https?:|mailto:)/i;
/** Longer or deeper texts are cut: a description is a few pages at most, and parsing is not free. */
const LONGEST = 50_000;
const DEEPEST = 40;

/**
 * Markdown to safe nodes. Two layers: DOMPurify, then a copy made of allowed elements alone, none of whose attributes
 * is taken over but a link's address. The text is parsed once and never again, so nothing can change its meaning
 * on the way. Links lead to http(s) and mailto with their host shown; pictures become links, since loading one
 * tells its server who reads.
 *
 * @param text Markdown of any origin
 * @returns a fragment to be put into the page
 */
export function renderMarkdown(text: string): DocumentFragment {
  const html = marked.parse(text.slice(0, LONGEST), { async: false });
  const cleaned: Node = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...ELEMENTS, 'a', 'img', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', '#text'],
    ALLOWED_ATTR: ['href', 'src', 'alt'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const fragment = document.createDocumentFragment();
  copy(cleaned, fragment, 0);
  return fragment;
}

function copy(from: Node, into: Node, depth: number): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) into.appendChild(document.createTextNode(node.textContent ?? ''));
    else if (node.nodeType === Node.ELEMENT_NODE) copyElement(node as Element, into, depth);
  }
}

function copyElement(element: Element, into: Node, depth: number): void {
  const name = element.localName.toLowerCase();
  if (DROPPED.has(name) || depth > DEEPEST) return;
  const heading = /^h([1-6])$/.exec(name);
  let made: Element | null = null;
  if (name === 'a') made = linkTo(element.getAttribute('href'));
  // Inside a screen whose own headings are h1 and h2, a text's headings start at h3.
  else if (heading) made = document.createElement(`h${Math.min(6, Number(heading[1]) + 2)}`);
  else if (ELEMENTS.has(name)) made = document.createElement(name);
  if (name === 'img') copyPicture(element, into);
  else copy(element, made ?? into, depth + 1);
  if (!made) return;
  if (name === 'a') showHost(made);
  into.appendChild(made);
}

function copyPicture(image: Element, into: Node): void {
  const source = image.getAttribute('src');
  const words = image.getAttribute('alt')?.trim() || hostOf(source);
  if (!words) return;
  const inLink = into instanceof Element && into.localName === 'a';
  const link = !inLink && hostOf(source) ? linkTo(source) : null;
  const text = document.createTextNode(words);
  if (!link) {
    into.appendChild(text);
    return;
  }
  link.appendChild(text);
  showHost(link);
  into.appendChild(link);
}

function linkTo(address: string | null): Element | null {
  if (!address || !LINK.test(address) || !URL.canParse(address)) return null;
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('target', '_blank');
  return link;
}

function showHost(link: Element): void {
  const host = hostOf(link.getAttribute('href'));
  if (!host || link.textContent?.includes(host)) return;
  const shown = document.createElement('span');
  shown.className = 'ui-prose-host';
  shown.textContent = ` (${host})`;
  link.appendChild(shown);
}
