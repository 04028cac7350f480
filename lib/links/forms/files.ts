import type { Form } from './form';
import { asRef } from './parts';

/**
 * `…/resources/<slug>/<timestamp>/<file>`, under `/s` on a portal's own host; `community/` before the
 * timestamp in 2015. The slug is that of the day of the upload (udata: core/dataset/api.py UploadMixin).
 */
export const files: Form = {
  read({ path, words }) {
    // On a store shared with others the folder that is the portal's; on a portal's own host `s`.
    const store = words[0] === 's' ? [] : words;
    let at = 0;
    for (const word of store) if (path[at++] !== word) return null;
    if (path[at] === 's') at++;
    else if (words[0] === 's') return null;
    if (path[at] !== 'resources') return null;
    const ref = asRef(path[at + 1]);
    const community = path[at + 2] === 'community';
    const stamp = path[at + (community ? 3 : 2)] ?? '';
    if (!ref || !/^\d{8}(?:-\w+)*(?!\w)/.test(stamp)) return null;
    return { kind: 'dataset', ref, via: community ? 'static-file-community' : 'static-file' };
  },
};
