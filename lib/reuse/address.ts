/** The address of a reuse, as udata's validator takes it (udata: udata/uris.py, udata/mongo/url_field.py). */
import { hostToUnicode } from './punycode';

/** Why an address cannot be registered; words are `reuse.problem.url.<problem>`. */
export type AddressProblem =
  | 'empty'
  | 'space'
  | 'scheme'
  | 'malformed'
  | 'credentials'
  | 'local'
  | 'private'
  | 'label'
  | 'port';

export type AcceptedAddress = { url: string } | { problem: AddressProblem };

/** Names that the public DNS does not have (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const INNER = /\.(?:local|internal|intranet|lan|home|corp|private|localdomain|test|invalid|home\.arpa)$/;
const LOOPBACK = /^(?:127(?:\.\d+){3}|0\.0\.0\.0|\[::1\]|\[::\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]+\])$/;
const PRIVATE =
  /^(?:10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d+){2}|(?:22[4-9]|2[3-5]\d)(?:\.\d+){3}|\[f[cd][0-9a-f]{2}:.*|\[fe[89ab].*|\[ff.*)$/;

/**
 * Repairs what can be repaired: `@` becomes `%40` (udata would read credentials), a punycode host becomes
 * Unicode, default ports go, `host#x` becomes `host/#x`, a missing scheme is https.
 *
 * @param text as typed or as the page has it
 * @param options `local`: the portal itself is on this computer and takes this computer's pages (a portal
 *   under development)
 */
export function acceptAddress(text: string, options: { local?: boolean } = {}): AcceptedAddress {
  const typed = text.trim();
  if (!typed) return { problem: 'empty' };
  if (/\s/.test(typed)) return { problem: 'space' };
  const spelt = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(typed) ? `https://${typed}` : typed;
  if (/^https?:/i.test(spelt) && !/^https?:\/\/[^/]/i.test(spelt)) return { problem: 'malformed' };
  if (!URL.canParse(spelt)) return { problem: /^https?:\/\//i.test(spelt) ? 'malformed' : 'scheme' };
  const url = new URL(spelt);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { problem: 'scheme' };
  if (url.username || url.password) return { problem: 'credentials' };
  const host = hostToUnicode(url.hostname.replace(/\.$/, ''));
  if (!host) return { problem: 'malformed' };
  const problem = options.local ? null : problemOf(host, url.port);
  if (problem) return { problem };
  const port = url.port ? `:${url.port}` : '';
  const rest = `${url.pathname}${url.search}${url.hash}`.replaceAll('@', '%40');
  return { url: `${url.protocol}//${host}${port}${rest}` };
}

function problemOf(host: string, port: string): AddressProblem | null {
  if (host === 'localhost' || host.endsWith('.localhost') || LOOPBACK.test(host)) return 'local';
  if (PRIVATE.test(host)) return 'private';
  const numeric = /^[\d.]+$|^\[/.test(host);
  if (!numeric) {
    if (!host.includes('.') || INNER.test(host)) return 'private';
    const labels = host.split('.');
    if (labels.some((label) => label.includes('--'))) return 'label';
    if (
      labels.some((label) => !label || label.startsWith('-') || label.endsWith('-') || label.includes('_'))
    ) {
      return 'malformed';
    }
  }
  return port.length === 1 ? 'port' : null;
}
