import { describePage, type PageDescription } from '../../lib/page';

/** What `describePage` makes of a page written as HTML. */
export function describeHtml(
  html: string,
  url = 'https://lereleve.info/arbres-remarquables',
): PageDescription {
  return describePage(documentOf(html), new URL(url));
}

export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A JSON-LD block. */
export const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
