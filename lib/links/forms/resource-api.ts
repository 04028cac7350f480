import type { Form } from './form';
import { asUuid } from './parts';

/** `/api/resources/<uuid>/…` of the tabular API and of the crawler (hydra). */
export const resourceApi: Form = {
  read({ path }) {
    const ref = path[0] === 'api' && path[1] === 'resources' && asUuid(path[2]);
    return ref ? { kind: 'resource', ref, via: 'tabular-api' } : null;
  },
};
