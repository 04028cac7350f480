/** What a reuse must be before it is stored (udata: core/reuse/models.py). */
import { label } from './data/labels';
import type { Reuse } from './data/types';
import { invalid } from './errors';
import type { Context } from './http';
import { sha1 } from './ids';
import { normalTags } from './tags';
import { refuseUrl, urlSentence } from './url-rules';

type Required = Pick<Reuse, 'title' | 'description' | 'type' | 'topic' | 'url'>;

/**
 * @param before the stored reuse, null for a new one
 * @returns the required fields
 * @throws Refusal 400: first a known address alone, then every field that is wrong
 */
export function validateReuse(c: Context, reuse: Partial<Reuse>, before: Reuse | null): Required {
  const { title = '', description = '', type = '', topic = '', url = '' } = reuse;
  if (url && url !== before?.url && isKnown(c, url)) {
    const text = label('messages', 'urlRegistered', c.lang);
    throw invalid({ url: text }, text);
  }
  const errors: Record<string, string> = {};
  const required = { title: title.trim(), description: description.trim(), type, url, topic };
  for (const [name, value] of Object.entries(required)) {
    if (!value) errors[name] = 'Field is required';
  }
  // The address's hash is a field of its own there.
  if (!url) errors.urlhash = 'Field is required';
  const refusedUrl = url && url !== before?.url ? refuseUrl(url, c.state.settings.allowHosts) : null;
  if (refusedUrl) errors.url = urlSentence(url, refusedUrl, c.lang);
  const { refused } = normalTags(reuse.tags ?? []);
  if (refused !== null) errors.tags = tagSentence(refused, c.lang);
  if (Object.keys(errors).length) throw invalid(errors, sentence(errors, before));
  return { title, description, type, topic, url };
}

/** The SHA-1 of the text exactly as sent; deleted reuses and drafts count. */
function isKnown(c: Context, url: string): boolean {
  const hash = sha1(url);
  return [...c.state.store.reuses.values()].some((reuse) => sha1(reuse.url) === hash);
}

const tagSentence = (tag: string, lang: string): string =>
  lang === 'fr'
    ? `Le mot-clé "${tag}" doit avoir entre 3 et 96 caractères.`
    : `Tag "${tag}" must be between 3 and 96 characters long.`;

function sentence(errors: Record<string, string>, before: Reuse | null): string {
  const byReason = new Map<string, string[]>();
  for (const [name, reason] of Object.entries(errors))
    byReason.set(reason, [...(byReason.get(reason) ?? []), name]);
  const said = [...byReason].map(
    ([reason, names]) => `${reason}: [${names.map((n) => `'${n}'`).join(', ')}]`,
  );
  return `ValidationError (Reuse:${before?.id ?? 'None'}) (${said.join(' ')})`;
}
