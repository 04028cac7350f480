import type { Form } from './form';
import { asId, asUuid } from './parts';

/** The metrics API: the path says what is counted, `<word>_id__exact` of which object. */
export const metrics: Form = {
  read({ path, url }) {
    if (path[0] !== 'api' || path[2] !== 'data') return null;
    if (!/^(?:datasets|resources|reuses|organizations|dataservices)(?:_total)?$/.test(path[1] ?? ''))
      return null;
    const query = url.searchParams;
    const resource = asUuid(query.get('resource_id__exact'));
    for (const kind of ['dataset', 'reuse', 'dataservice', 'organization'] as const) {
      const ref = asId(query.get(`${kind}_id__exact`));
      if (!ref) continue;
      if (resource && kind !== 'dataset') break;
      return { kind, ref, via: 'metric-api', ...(resource ? { resource } : {}) };
    }
    return resource ? { kind: 'resource', ref: resource, via: 'metric-api' } : null;
  },
};
