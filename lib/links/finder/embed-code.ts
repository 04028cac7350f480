import { readEmbedValue } from './embeds';
import type { Recogniser } from './recogniser';
import type { Sighting } from './sighting';

const CODE = /\b(data-(?:udata|dgfr)-[a-z-]{1,30})\s{0,9}=\s{0,9}["']([^"'<>]{1,300})["']/g;
const LOADER = /\b(?:data-udata|src)\s{0,9}=\s{0,9}["'](https?:\/\/[^"'<>]{1,300})["']/g;

/** Embeds written out as code, as share boxes offer it; only where the code, or the page, says which portal. */
export function readEmbedCode(text: string, recogniser: Recogniser): Sighting[] {
  if (!text.includes('data-udata-') && !text.includes('data-dgfr-')) return [];
  let portal = recogniser.own;
  for (const [, address = ''] of text.matchAll(LOADER)) portal = recogniser.portalOf(address) ?? portal;
  if (!portal) return [];
  return Array.from(text.matchAll(CODE)).flatMap(([, name = '', value]) => {
    const embed = readEmbedValue(name, value);
    return embed ? [{ portal, ...embed, via: `code:${name}` }] : [];
  });
}
