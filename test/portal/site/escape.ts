/** HTML written safely. */

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @returns a text fit for HTML content and quoted attributes */
export const esc = (text: unknown): string => String(text ?? '').replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/** @returns JSON fit for a script element */
export const script = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const FRENCH = new Intl.DateTimeFormat('fr', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** @returns a day in French */
export const day = (date: number): string => FRENCH.format(date);
