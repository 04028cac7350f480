/** Descriptions as the portal's pages show them: Markdown without the HTML in it. */
import { Marked } from 'marked';
import { esc } from './escape';

const marked = new Marked({
  renderer: {
    html: ({ text }) => esc(text),
    image: ({ text }) => esc(text),
    link(token) {
      const inner = this.parser.parseInline(token.tokens);
      return /^https?:\/\//.test(token.href)
        ? `<a href="${esc(token.href)}" rel="ugc nofollow">${inner}</a>`
        : inner;
    },
  },
});

/** @returns HTML; links lead to http(s) alone, pictures and HTML are text */
export const markdown = (text: string): string => marked.parse(text, { async: false });
