import type { FoundReference, Reference, ReferenceKind } from '../links/types';

const KINDS: readonly ReferenceKind[] = [
  'dataset',
  'resource',
  'reuse',
  'organization',
  'dataservice',
  'discussion',
  'topic',
];

/** @returns a reference that the person added to a page's list: the page itself cites it nowhere */
export function addedReference(reference: Reference, text?: string): FoundReference {
  return { ...reference, ...(text ? { text } : {}), inMain: true, count: 0 };
}

/**
 * @param value what was kept of a list, unparsed
 * @returns the references in it that are whole
 */
export function parseAdded(value: unknown): FoundReference[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const { portal, kind, ref, via, resource, discussion, text } = item as Record<string, unknown>;
    const known = KINDS.find((each) => each === kind);
    if (!known || typeof portal !== 'string' || typeof ref !== 'string' || typeof via !== 'string') return [];
    const reference: Reference = { portal, kind: known, ref, via };
    if (typeof resource === 'string') reference.resource = resource;
    if (typeof discussion === 'string') reference.discussion = discussion;
    return [addedReference(reference, typeof text === 'string' ? text : undefined)];
  });
}
