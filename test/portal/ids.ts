/** Stable identifiers: the same name gives the same id in every run. */
import { createHash } from 'node:crypto';

/** @returns the hexadecimal SHA-1 of a text's UTF-8 bytes (udata: utils.py hash_url) */
export const sha1 = (text: string): string => createHash('sha1').update(text, 'utf8').digest('hex');

/** @param name any unique name @returns a Mongo ObjectId: 24 hexadecimal digits */
export const objectId = (name: string): string => sha1(`id:${name}`).slice(0, 24);

/** @param name any unique name @returns a UUID of version 4's shape */
export function uuid(name: string): string {
  const hex = sha1(`uuid:${name}`);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}

/** @returns an API token as udata makes them: prefix and 64 URL-safe characters (udata: core/api_token) */
export function tokenOf(name: string): string {
  return `udata_${createHash('sha512').update(`token:${name}`).digest('base64url').slice(0, 64)}`;
}

export const isObjectId = (text: string): boolean => /^[0-9a-f]{24}$/i.test(text);

/** @returns a UUID in lower case with dashes, or null (udata: routing.py UUIDConverter takes both) */
export function asUuid(text: string): string | null {
  const hex = text.replaceAll('-', '').toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(hex)) return null;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
