import { asRef } from '../forms/parts';
import type { ReferenceKind } from '../types';
import { attribute, tagged } from './dom';
import type { Recogniser } from './recogniser';
import type { Sighting } from './sighting';

/** Attributes that make an element an embed, since 2015 (udata: widgets.js, oembed.js; cdata: oembed.js). */
const EMBED =
  /^data-(?:udata|dgfr)-(?:(dataset|reuse|organization|dataservice)(?:-id)?|search-dataset|search-dataservice|list-reuse)$/;

/** Selects embeds; those of 2015's documentation (`dgfr`) are left to the thorough pass. */
export const EMBEDS =
  'dataset,dataset-id,reuse,organization,dataservice,search-dataset,search-dataservice,list-reuse'
    .split(',')
    .map((name) => `[data-udata-${name}]`)
    .join();
/** The scripts that fill embeds. */
export function loadersIn(root: Document): Element[] {
  return Array.from(tagged(root, 'script')).filter((script) =>
    /\/(?:oembed|widgets)\.js(?:[?#]|$)/.test(attribute(script, 'src') ?? ''),
  );
}

/**
 * Which portal each embed of a tree belongs to: that of the next loader after it, or else of the last one
 * before, or else the page's own. A loader says it in `data-udata`, or by where it comes from.
 */
export function embedPortals(root: Document, recogniser: Recogniser): (embed: Element) => string | null {
  let loaders: Element[] | undefined;
  return (embed) => {
    loaders ??= loadersIn(root);
    // 4: DOCUMENT_POSITION_FOLLOWING
    const loader = loaders.find((script) => embed.compareDocumentPosition(script) & 4) ?? loaders.at(-1);
    if (!loader) return recogniser.own;
    return recogniser.portalOf(attribute(loader, 'data-udata') || (attribute(loader, 'src') ?? ''));
  };
}

/** What an embed's attribute names; null where it is none, or holds no key. */
export function readEmbedValue(
  name: string,
  value: string | null | undefined,
): { kind: ReferenceKind; ref: string } | null {
  const embed = EMBED.exec(name);
  const ref = embed && asRef(value);
  // Lists and searches are those of an organization.
  return ref ? { kind: (embed[1] ?? 'organization') as ReferenceKind, ref } : null;
}

/** What an element embeds; `portal` null where the page does not say whose it is. */
export function readEmbed(
  element: Element,
  names: readonly string[],
  portalOf: (embed: Element) => string | null,
): Sighting[] {
  return names.flatMap((name) => {
    const embed = readEmbedValue(name, attribute(element, name));
    return embed ? [{ portal: portalOf(element), ...embed, via: `attr:${name}`, element }] : [];
  });
}
