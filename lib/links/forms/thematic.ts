import type { ReferenceKind } from '../types';
import type { Form } from './form';
import { asRef, pointed } from './parts';

const WORDS = new Map<string, ReferenceKind>([
  ['datasets', 'dataset'],
  ['indicators', 'dataset'],
  ['univers-deps', 'dataset'],
  ['organizations', 'organization'],
  ['dataservices', 'dataservice'],
]);

/** Sites made with udata-front-kit: `/<word>/<ref>`, the words being those that the portal's entry lists. */
export const thematic: Form = {
  read(address) {
    const [word = '', key] = address.path;
    const ref = address.words.includes(word) && asRef(key, ['r', 'search']);
    // The words of a site that are not udata's name its topics.
    return ref ? pointed(address, { kind: WORDS.get(word) ?? 'topic', ref, via: 'thematic-page' }) : null;
  },
};
