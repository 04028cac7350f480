import type { ReferenceKind } from '../types';
import type { Form } from './form';
import { asRef, asUuid, pointed } from './parts';

/** Words of the fronts that are no keys; whatever holds a dot (`recent.atom`) is none anyway. */
const RESERVED = { dataset: ['r', 'search', 'new'], other: ['search'] };

/** Page words of udata's fronts since 2014, and of the CKAN front before (singular words, `group`). */
const WORDS = new Map<string | undefined, ReferenceKind>([
  ['datasets', 'dataset'],
  ['dataset', 'dataset'],
  ['reuses', 'reuse'],
  ['organizations', 'organization'],
  ['organization', 'organization'],
  ['dataservices', 'dataservice'],
  ['topics', 'topic'],
  ['group', 'topic'],
]);

/** `/<language>/datasets/<ref>` and its tabs, RDF, siblings; `/datasets/r/<uuid>`, the permalink of a resource. */
export const page: Form = {
  read(address) {
    const [word, key, sub, inner] = address.path;
    const kind = WORDS.get(word);
    if (!kind) return null;
    const resource = word === 'datasets' && asUuid(key === 'r' ? sub : sub === 'resources' ? inner : '');
    if (resource && key === 'r') return { kind: 'resource', ref: resource, via: 'permalink' };
    const ref = asRef(key, kind === 'dataset' ? RESERVED.dataset : RESERVED.other);
    if (!ref) return null;
    return pointed(address, { kind, ref, via: 'page', ...(resource ? { resource } : {}) });
  },
};
