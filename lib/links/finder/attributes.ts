import { attribute } from './dom';
import type { TextRecogniser } from './recogniser';
import type { Sighting } from './sighting';
import { addressesIn } from './text';

/** Attributes whose value is an address, or addresses, or a script that goes to one. */
const NAMES = new Set([
  'href',
  'xlink:href',
  'src',
  'data',
  'cite',
  'poster',
  'srcset',
  'action',
  'formaction',
  'ping',
  'longdesc',
  'content',
  'value',
  'onclick',
  'data-href',
  'data-url',
  'data-src',
  'data-expanded-url',
]);

/** What the attributes of one element name, each reference once. */
export function readAttributes(
  element: Element,
  tag: string,
  names: readonly string[],
  recogniser: TextRecogniser,
): Sighting[] {
  const found: Sighting[] = [];
  for (const name of names) {
    if (NAMES.has(name)) add(attribute(element, name) ?? '', name);
  }
  // Shortened links (t.co, lnkd.in) tell where they lead in their title only.
  if (tag === 'a' && !found.length && names.includes('title'))
    add(attribute(element, 'title') ?? '', 'title');
  return found;

  function add(value: string, name: string) {
    const whole = value.trim();
    const addresses = /[\s'"]/.test(whole) ? addressesIn(whole, recogniser.knows) : [whole];
    for (const address of addresses) {
      const reference = address && recogniser.read(address);
      if (!reference) continue;
      const { portal, kind, ref, resource } = reference;
      const again = found.some(
        (other) =>
          other.ref === ref && other.portal === portal && other.kind === kind && other.resource === resource,
      );
      if (!again)
        found.push({
          ...reference,
          via: name === 'href' ? reference.via : `${name}:${reference.via}`,
          element,
        });
    }
  }
}
