import type { Form } from './form';
import { asId, asUuid, pointed } from './parts';

/** explore.data.gouv.fr: its object pages need a language; a table of any address, in `url`, does not. */
export const explore: Form = {
  read(address) {
    const { path, url } = address;
    if (/^\/(?:fr|en)\//.test(url.pathname)) {
      const ref = path[0] === 'datasets' && asId(path[1]);
      if (ref) return pointed(address, { kind: 'dataset', ref, via: 'explore-dataset' });
      const resource = path[0] === 'resources' && asUuid(path[1]);
      if (resource) return { kind: 'resource', ref: resource, via: 'explore-resource' };
    }
    const inner =
      path.length === 0 || (path.length === 1 && path[0] === 'tableau') ? url.searchParams.get('url') : '';
    return inner ? { inner, via: 'explore-url-param' } : null;
  },
};
