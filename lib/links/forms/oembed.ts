import type { Form } from './form';
import { asId } from './parts';

/** Addresses of the portal that carry another one, or a list of references, in their query (udata-front, cdata, udata-pt). */
export const oembed: Form = {
  read({ path, url }) {
    const name = path.join('/');
    const query = url.searchParams;
    if (/^(?:api\/1|nuxt-api)\/oembed$|^api\/1\/datasets\/proxy\/download$/.test(name)) {
      const inner = query.get('url');
      return inner ? { inner, via: 'oembed-url-param' } : null;
    }
    if (name !== 'api/1/oembeds') return null;
    for (const item of (query.get('references') ?? '').split(',')) {
      const ref = item.startsWith('dataset-') && asId(item.slice(8));
      if (ref) return { kind: 'dataset', ref, via: 'oembeds-references' };
    }
    return null;
  },
};
