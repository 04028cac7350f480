import type { Form } from './form';
import { asId, asUuid, pointed } from './parts';

/** `/admin/dataset(s)/<id>` and below, at any depth, `/beta` or not: ids only, so that the forms' names are none. */
export const admin: Form = {
  read(address) {
    const path = address.path[0] === 'beta' ? address.path.slice(1) : address.path;
    if (path[0] !== 'admin') return null;
    const at = path.findIndex((segment) => segment === 'dataset' || segment === 'datasets');
    const ref = at > 0 && asId(path[at + 1]);
    if (!ref) return null;
    const resource = /^(?:community-)?resources?$/.test(path[at + 2] ?? '') && asUuid(path[at + 3]);
    return pointed(address, { kind: 'dataset', ref, via: 'admin-page', ...(resource ? { resource } : {}) });
  },
};
