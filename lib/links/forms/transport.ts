import type { Form } from './form';
import { asId, asRef } from './parts';

const RESERVED = ['region', 'departement', 'epci', 'commune', 'offer', 'aom'];

/** transport.data.gouv.fr: slugs copied from data.gouv.fr at import; its API takes data.gouv.fr's ids. */
export const transport: Form = {
  read({ path }) {
    const [word, key, third] = path;
    if (word === 'api') {
      const ref = key === 'datasets' && asId(third);
      return ref ? { kind: 'dataset', ref, via: 'transport-api' } : null;
    }
    const ref = word === 'datasets' && third !== 'resources_history_csv' && asRef(key, RESERVED);
    // A number is the site's own.
    return ref && !/^\d{1,23}$/.test(ref) ? { kind: 'dataset', ref, via: 'transport-page' } : null;
  },
};
