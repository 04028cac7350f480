/** The line that a description is completed with, and Markdown that means what a page's plain text says. */
import type { PageDescription } from '../page/types';

/** @returns plain text as Markdown: what would be read as marks is escaped (CommonMark, "Backslash escapes") */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<>|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\s*)([#+-])(?=[\s#])/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s)/gm, '$1\\$2');
}

/**
 * @param date of publication in the person's words, or ''
 * @returns e.g. `Claire Martin, *Le Relevé*, 14 nov. 2026`; what the page does not say is left out
 */
export function creditLine(page: Pick<PageDescription, 'author' | 'publisher'>, date: string): string {
  const author = page.author === page.publisher ? '' : page.author;
  const outlet = page.publisher && `*${escapeMarkdown(page.publisher)}*`;
  return [escapeMarkdown(author), outlet, date].filter(Boolean).join(', ');
}
