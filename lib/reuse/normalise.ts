/** Addresses compared: portals compare them letter by letter, people do not. */
import { removeTrackers } from '../page/trackers';

const RENDERINGS = /^(?:amp|print)(?:=.*)?$|^(?:output|outputtype)=amp$/i;

/**
 * @param address absolute http(s)
 * @returns what stays of it when scheme, `www.`, mobile and AMP spellings, default port, trackers, order of the
 *   query, final slash, fragment (but one that routes) and percent-encoding do not count; the text itself
 *   where it is no address
 */
export function addressKey(address: string): string {
  const text = address.trim();
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  removeTrackers(url);
  const host = url.hostname.replace(/\.$/, '').replace(/^(?:www\d?|m|mobile|amp)\./, '');
  const path = url.pathname
    .split('/')
    .map(spell)
    .join('/')
    .replace(/\/(?:amp|index\.(?:html?|php))(?=\/?$)/i, '')
    .replace(/[./]amp(?=\.html?$|$)/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !RENDERINGS.test(pair))
    .map(spell)
    .sort()
    .join('&');
  const routed = /^#(?:!|\/)/.test(url.hash) ? url.hash : '';
  const port = url.port ? `:${url.port}` : '';
  return `${host}${port}${path}${query && `?${query}`}${routed}`;
}

/** One spelling for all: decoded where that is possible, then encoded anew. */
function spell(piece: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(piece)).replace(/%3D/g, '=');
  } catch {
    return piece;
  }
}
