/** Signs that a page is perhaps not public. */
import type { PageDescription } from './types';

const PREVIEW = /^(?:preview|preview_id|preview_nonce|preview_token|draft|_wpnonce|previewmode|is_preview)$/i;
const TOKEN =
  /^(?:token|access_?token|auth|auth_?(?:token|key)|share|share_?(?:token|id|key)|sharing|sharekey|secret|signature|sig|x-amz-signature|x-goog-signature|jwt|otp|magic|invite|unlocked_article_code|gift|gift_?(?:token|code)|resourcekey|phpsessid|jsessionid|session_?id|sessiontoken)$/i;
const LOCAL = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|\[::\])$/;
const PRIVATE =
  /^(?:10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|169\.254\.\d+\.\d+|\[f[cd][0-9a-f]{2}:.*|\[fe80:.*)$/;
const INNER_NAMES = /\.(?:local|internal|intranet|lan|home|corp|private|home\.arpa|test|localdomain)$/;

/**
 * @param location where the page is shown
 * @param robots contents of the robots and googlebot meta elements
 * @returns the strongest sign, or undefined
 */
export function whyNotPublic(location: URL, robots: readonly string[]): PageDescription['notPublic'] {
  if (location.username || location.password) return 'credentials';
  const host = location.hostname.replace(/\.$/, '');
  if (location.protocol === 'file:' || LOCAL.test(host)) return 'local';
  const numeric = /^[\d.]+$|^\[/.test(host);
  if (PRIVATE.test(host) || INNER_NAMES.test(host) || (!numeric && !host.includes('.')))
    return 'private-network';
  for (const [name, value] of location.searchParams) {
    if (value === 'false' || value === '0') continue;
    if (PREVIEW.test(name) || (value && TOKEN.test(name))) return 'token';
  }
  const said = robots.flatMap((content) => content.toLowerCase().split(/[\s,]+/));
  return said.includes('noindex') || said.includes('none') ? 'noindex' : undefined;
}
