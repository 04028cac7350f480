import { asRef } from '../forms/parts';
import type { ReferenceKind } from '../types';
import { attribute, every } from './dom';
import type { Recogniser } from './recogniser';
import type { Sighting } from './sighting';

/** Attributes that make an element an embed, since 2015 (udata: widgets.js, oembed.js; cdata: oembed.js). */
const ATTRIBUTES: ReadonlyMap<string, ReferenceKind> = new Map<string, ReferenceKind>([
  ['data-udata-dataset', 'dataset'],
  ['data-udata-dataset-id', 'dataset'],
  ['data-dgfr-dataset-id', 'dataset'],
  ['data-udata-reuse', 'reuse'],
  ['data-udata-organization', 'organization'],
  ['data-udata-dataservice', 'dataservice'],
  ['data-udata-search-dataset', 'organization'],
  ['data-udata-search-dataservice', 'organization'],
  ['data-udata-list-reuse', 'organization'],
]);

/** Selects every embed. */
export const EMBEDS = [...ATTRIBUTES.keys()].map((name) => `[${name}]`).join();
/** Selects the scripts that fill embeds, some others too: `loaderPortal` tells. */
export const LOADERS = 'script[src*="oembed.js"],script[src*="widgets.js"]';

/** What the embed's loader says of its portal: its `data-udata`, or where it comes from. */
function loaderPortal(script: Element, recogniser: Recogniser): string | null | undefined {
  const source = attribute(script, 'src') ?? '';
  if (!/\/(?:oembed|widgets)\.js(?:[?#]|$)/.test(source)) return undefined;
  return recogniser.portalOf(attribute(script, 'data-udata') || source);
}

/** Which portal each embed of a tree belongs to: that of the next loader after it, or else of the last before. */
export function embedPortals(root: ParentNode, recogniser: Recogniser): (embed: Element) => string | null {
  let loaders: { script: Element; portal: string | null }[] | undefined;
  return (embed) => {
    loaders ??= Array.from(every(root, LOADERS)).flatMap((script) => {
      const portal = loaderPortal(script, recogniser);
      return portal === undefined ? [] : [{ script, portal }];
    });
    // 4: DOCUMENT_POSITION_FOLLOWING
    const next = loaders.find(({ script }) => embed.compareDocumentPosition(script) & 4);
    return (next ?? loaders.at(-1) ?? { portal: recogniser.own }).portal;
  };
}

/** What an embed's attribute names; null where it is none, or holds no key. */
export function readEmbedValue(
  name: string,
  value: string | null | undefined,
): { kind: ReferenceKind; ref: string } | null {
  const kind = ATTRIBUTES.get(name);
  const ref = kind && asRef(value);
  return kind && ref ? { kind, ref } : null;
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
