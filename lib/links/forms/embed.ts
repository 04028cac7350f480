import type { ReferenceKind } from '../types';
import type { Form } from './form';
import { asRef, pointed } from './parts';

const WORDS = new Map<string | undefined, ReferenceKind>([
  ['datasets', 'dataset'],
  ['reuses', 'reuse'],
  ['organizations', 'organization'],
  ['dataservices', 'dataservice'],
  ['search-datasets', 'organization'],
  ['search-dataservices', 'organization'],
  ['list-reuses', 'organization'],
]);

/** `/embeds/<word>/<ref>`: what the embed's frame shows (cdata). */
export const embed: Form = {
  read(address) {
    const [word, what, key] = address.path;
    const kind = word === 'embeds' && WORDS.get(what);
    const ref = kind && asRef(key);
    return kind && ref ? pointed(address, { kind, ref, via: 'embed-iframe' }) : null;
  },
};
