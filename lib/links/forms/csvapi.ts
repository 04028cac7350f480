import type { Form } from './form';

/** `/apify?url=` of the CSV API of 2018–2023; `/api/<md5>` tells nothing. */
export const csvapi: Form = {
  read({ path, url }) {
    const inner = path[0] === 'apify' && url.searchParams.get('url');
    return inner ? { inner, via: 'csvapi-url-param' } : null;
  },
};
