/** Which addresses a reuse may have (udata: uris.py, mongo/url_field.py). */
import { isLoopback, isMulticast, isPrivate } from './ip';
import { TLDS } from './tlds';

const LABEL = '[a-z0-9\\u00a1-\\uffff]+(?:-[a-z0-9\\u00a1-\\uffff]+)*';
// As there: what precedes the last `@` that can be followed by a host is taken for credentials.
const ADDRESS = new RegExp(
  `^(?:(?<scheme>[a-z0-9.+-]+):)?//(?:\\S+(?::\\S*)?@)?(?:(?<localhost>localhost)|\\[(?<v6>[0-9a-f:.]+)\\]|(?<v4>\\d{1,3}(?:\\.\\d{1,3}){3})|(?:${LABEL})(?:\\.${LABEL})*\\.(?<tld>[a-z\\u00a1-\\uffff]{2,}))(?::\\d{2,5})?(?:/\\S*)?(?:\\?\\S*)?$`,
  'i',
);

/**
 * @param url as sent: nothing is trimmed or normalised
 * @param allowed hosts of this machine that pass all the same
 * @returns null, or why it is refused: a key of `REASONS` and a word for it
 */
export function refuseUrl(
  url: string,
  allowed: readonly string[] = [],
): { reason: Reason; word?: string } | null {
  if (allowed.includes(hostOf(url))) return null;
  // Spaces around it pass, and are kept.
  const parts = ADDRESS.exec(url.trim())?.groups;
  if (!parts) return { reason: 'shape' };
  const { scheme, localhost, v4, v6, tld } = parts;
  if (scheme && !['http', 'https', 'ftp', 'ftps'].includes(scheme.toLowerCase())) {
    return { reason: 'scheme', word: scheme };
  }
  const ip = v4 ?? v6;
  if (localhost || (ip && isLoopback(ip))) return { reason: 'local' };
  if (ip && isMulticast(ip)) return { reason: 'multicast' };
  if (ip && isPrivate(ip)) return { reason: 'private' };
  if (tld && !TLDS.has(tld)) return { reason: 'tld', word: tld };
  return null;
}

export type Reason = 'shape' | 'scheme' | 'local' | 'private' | 'multicast' | 'tld';

/** @returns the portal's sentence, in French or English */
export function urlSentence(
  url: string,
  { reason, word = '' }: { reason: Reason; word?: string },
  lang: string,
): string {
  const french = lang === 'fr';
  const why: Record<Reason, string> = french
    ? {
        shape: '',
        scheme: `Protocole invalide ${word}`,
        local: 'est une URL locale',
        private: 'est une URL privée',
        multicast: 'est une URL multicast',
        tld: `Domaine invalide ${word}`,
      }
    : {
        shape: '',
        scheme: `Invalid scheme ${word}`,
        local: 'is a local URL',
        private: 'is a private URL',
        multicast: 'is a multicast URL',
        tld: `Invalid TLD ${word}`,
      };
  const start = french ? `URL invalide "${url}"` : `Invalid URL "${url}"`;
  return why[reason] ? `${start}${french ? '\u00a0' : ''}: ${why[reason]}` : start;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
