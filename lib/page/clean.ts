/** Texts of a page are hostile: bounded, without control or direction characters, on one line. */
import { decodeEntities } from './entities';

/** Tags that metadata carries by mistake; the others stay, they may be what the text is about. */
const TAG =
  /<\/?(?:p|br|b|i|u|em|strong|small|sup|sub|span|a|div|ul|ol|li|h[1-6]|img|script|style|iframe)(?:[\s/][^<>]{0,500})?>/gi;

/** C0 and C1 controls, line and paragraph separators: a space takes their place. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Direction marks and overrides, invisible characters, tag characters, lone surrogates, U+FFFD. */
const INVISIBLE =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffd\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/**
 * @param value anything; what is no string gives ''
 * @param max length of the result, in UTF-16 units
 * @returns one line of text, trimmed, normalised (NFC), never cut within a character
 */
export function cleanText(value: unknown, max: number): string {
  if (typeof value !== 'string') return '';
  const line = value
    .slice(0, max * 4 + 1000)
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s{2,}/g, ' ')
    .normalize('NFC')
    .trim();
  return cut(line, max);
}

/** As `cleanText`, for texts that may carry escaped characters and stray tags: JSON-LD, meta elements. */
export function cleanMarkup(value: unknown, max: number): string {
  if (typeof value !== 'string') return '';
  return cleanText(decodeEntities(value.slice(0, max * 4 + 1000)).replace(TAG, ' '), max);
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.charCodeAt(max - 1);
  return text.slice(0, end >= 0xd800 && end <= 0xdbff ? max - 1 : max).trimEnd();
}

/**
 * @returns what is left of a text when case, accents, punctuation and spaces do not count, for comparing:
 *   `Le Relevé` and `lereleve` give the same
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
