import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { hostOf } from '../../lib/format';

const marked = new Marked({ gfm: true, breaks: false, async: false });

const ELEMENTS = [
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
  ...['sub', 'sup', 'a', 'img', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dl', 'dt', 'dd'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];
/** Longer texts are cut: a description is a few pages at most, and parsing is not free. */
const LONGEST = 50_000;
const LINK = /^(?:https?:|mailto:)/i;

/**
 * Markdown to safe nodes: an allow-list of elements, no attribute but `href`, links to http(s) and mailto alone
 * with their host shown, pictures turned into links (loading one tells its server who reads).
 *
 * @param text Markdown of any origin
 * @returns a fragment to be put into the page
 */
export function renderMarkdown(text: string): DocumentFragment {
  const html = marked.parse(text.slice(0, LONGEST), { async: false });
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: ELEMENTS,
    ALLOWED_ATTR: ['href', 'src', 'alt'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: LINK,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const image of fragment.querySelectorAll('img')) image.replaceWith(...linkOfImage(image));
  for (const link of fragment.querySelectorAll('a')) tame(link);
  for (const heading of fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')) lower(heading);
  return fragment;
}

function linkOfImage(image: HTMLImageElement): Node[] {
  const source = image.getAttribute('src') ?? '';
  const words = image.getAttribute('alt')?.trim() || hostOf(source);
  if (!words) return [];
  if (image.closest('a') || !hostOf(source)) return [document.createTextNode(words)];
  const link = document.createElement('a');
  link.setAttribute('href', source);
  link.textContent = words;
  return [link];
}

function tame(link: HTMLAnchorElement): void {
  const address = link.getAttribute('href') ?? '';
  if (!LINK.test(address) || !URL.canParse(address)) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('target', '_blank');
  const host = hostOf(address);
  if (!host || link.textContent?.includes(host)) return;
  const shown = document.createElement('span');
  shown.className = 'ui-prose-host';
  shown.textContent = ` (${host})`;
  link.append(shown);
}

/** Inside a screen whose own headings are h1 and h2, a text's headings start at h3. */
function lower(heading: Element): void {
  const level = Math.min(6, Number(heading.tagName[1]) + 2);
  const lowered = document.createElement(`h${level}`);
  lowered.append(...heading.childNodes);
  heading.replaceWith(lowered);
}
