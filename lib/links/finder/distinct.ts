import type { FoundLink, FoundReference } from '../types';
import { attempt } from './attempt';
import { mainContent } from './place';
import type { Sighting } from './sighting';
import { oneLine, wordsOf } from './words';

/** What the background takes (lib/messages): a page that cites more is no page that one reads. */
const MOST = 500;
const LONGEST_VIA = 60;

/** What tells references apart: two files of one dataset are two, and are listed under it. */
export function nameOf({ portal, kind, ref, resource = '', discussion = '' }: FoundLink): string {
  return [portal, kind, ref, resource, discussion].join(' ');
}

/**
 * The distinct references of a page, in page order, as plain data: how often each is cited, in which words,
 * under which heading, whether in the page's main content. Embeds of an unknown portal are left out.
 */
export function distinct(sightings: readonly Sighting[]): FoundReference[] {
  const inMain = mainContent(sightings.flatMap(({ element }) => element ?? []));
  // One strange element does not hide the others.
  const words = (element: Element) => attempt(() => wordsOf(element));
  const found = new Map<string, FoundReference>();
  for (const sighting of sightings) {
    const { portal, kind, ref, via, resource, discussion, element } = sighting;
    if (portal === null) continue;
    const name = nameOf(sighting);
    let reference = found.get(name);
    if (!reference) {
      if (found.size >= MOST) continue;
      reference = { portal, kind, ref, via: via.slice(0, LONGEST_VIA), inMain: false, count: 0 };
      if (resource) reference.resource = resource;
      if (discussion) reference.discussion = discussion;
      const heading = sighting.heading && words(sighting.heading);
      if (heading) reference.heading = heading;
      found.set(name, reference);
    }
    reference.count++;
    if (!reference.inMain && sighting.inMain !== false) {
      reference.inMain = sighting.inMain ?? (!element || attempt(() => inMain(element)) === true);
    }
    // Words tell more than a spelt address.
    if (!reference.text || /^https?:\/\//.test(reference.text)) {
      const text = sighting.text ? oneLine(sighting.text) : element && words(element);
      if (text) reference.text = text;
    }
  }
  return [...found.values()];
}
