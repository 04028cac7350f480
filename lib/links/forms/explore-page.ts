import type { Form } from './form';
import { asRef, pointed } from './parts';

/** `/explore/<ref>`: the portal's own fullscreen table; `/explore/cada` is a search in opinions (cdata). */
export const explorePage: Form = {
  read(address) {
    const [word, key] = address.path;
    const ref = word === 'explore' && asRef(key, ['cada']);
    return ref ? pointed(address, { kind: 'dataset', ref, via: 'page-explore' }) : null;
  },
};
