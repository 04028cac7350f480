import type { ReferenceKind } from '../types';
import type { Address, Form, Hit } from './form';
import { asId, asRef, asUuid } from './parts';

/** Operations under `/api/1/datasets/` that are no slugs (udata: core/dataset/api.py; `proxy`: dados.gov.pt). */
const V1 = [
  'r',
  'badges',
  'suggest',
  'licenses',
  'frequencies',
  'schemas',
  'extensions',
  'checkurl',
  'proxy',
];
const V2 = ['search', 'resources', 'r', 'schemas'];
const OTHERS = ['search', 'suggest', 'badges', 'types', 'topics', 'roles'];

const WORDS = new Map<string | undefined, ReferenceKind>([
  ['reuses', 'reuse'],
  ['organizations', 'organization'],
  ['dataservices', 'dataservice'],
  ['topics', 'topic'],
]);

/** `/api/1/…` and `/api/2/…`: never behind a language. */
export const api: Form = {
  read(address) {
    const [root, version, word, key] = address.path;
    if (root !== 'api' || (version !== '1' && version !== '2') || !/^\/+api\//.test(address.url.pathname)) {
      return null;
    }
    const via = `api${version}`;
    if (word === 'datasets') return dataset(address, via);
    if (word === 'discussions') {
      const ref = asId(key);
      return ref ? { kind: 'discussion', ref, via } : null;
    }
    const kind = WORDS.get(word);
    const ref = kind && asRef(key, OTHERS);
    return kind && ref ? { kind, ref, via } : null;
  },
};

function dataset({ path, url }: Address, via: string): Hit | null {
  const [, version, , key, sub, inner] = path;
  const alone = key === (version === '1' ? 'r' : 'resources') || key === 'community_resources';
  const resource = asUuid(alone ? sub : /^(?:community_)?resources$/.test(sub ?? '') ? inner : '');
  if (alone && resource) return { kind: 'resource', ref: resource, via: `${via}-resource` };
  // The list of a dataset's community resources names the dataset in its query.
  const ref =
    key === 'community_resources'
      ? asId(url.searchParams.get('dataset'))
      : asRef(key, version === '1' ? V1 : V2);
  return ref ? { kind: 'dataset', ref, via, ...(resource ? { resource } : {}) } : null;
}
