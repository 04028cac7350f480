/** The longest comment that a portal takes, in characters (udata: core/discussions/constants.py). */
export const COMMENT_MAX = 50_000;

/** A page to name under a text. */
export interface NamedPage {
  /** e.g. `Page:`, in the language that the text is written in. */
  label: string;
  /** Absolute http(s) address. */
  address: string;
}

/**
 * A comment exactly as it will be sent: portals show plain text, with its line breaks (udata: CommentBlock).
 *
 * @param text as typed
 * @param page null: the text alone
 * @returns the text without the blanks around it, a blank line, the labelled address
 */
export function composeComment(text: string, page: NamedPage | null): string {
  const own = text.replace(/\r\n?/g, '\n').trim();
  if (!page) return own;
  const named = `${page.label} ${page.address}`;
  return own ? `${own}\n\n${named}` : named;
}

/**
 * A thread as text, for who would rather paste it elsewhere.
 *
 * @param comment as composed
 */
export function composeReport(title: string, comment: string): string {
  return [title.trim(), comment].filter(Boolean).join('\n\n');
}
