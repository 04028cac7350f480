import type { ReferenceKind } from '../types';
import type { Form } from './form';
import { asRef, pointed } from './parts';

const WORDS = new Map<string, ReferenceKind>([
  ['datasets', 'dataset'],
  ['indicators', 'dataset'],
  ['univers-deps', 'dataset'],
]);
/** Words that every such site may have. */
const COMMON = new Map<string, ReferenceKind>([
  ['organizations', 'organization'],
  ['dataservices', 'dataservice'],
]);

/** Sites made with udata-front-kit: `/<word>/<ref>`, the words being those that the portal's entry lists. */
export const thematic: Form = {
  read(address) {
    const [word = '', key] = address.path;
    // The words of a site that are not udata's name its topics.
    const kind = COMMON.get(word) ?? (address.words.includes(word) && (WORDS.get(word) ?? 'topic'));
    const ref = kind && asRef(key, ['r', 'search']);
    return kind && ref ? pointed(address, { kind, ref, via: 'thematic-page' }) : null;
  },
};
