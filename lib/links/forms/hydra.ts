import type { Form } from './form';
import { asUuid } from './parts';

const SHAPE = /^(?:hydra-(\w+)\/hydra-\1|(\w+))\/([^/]+)$/;

/** Files converted by the crawler: their name is the resource's id; older ones are named by a hash. */
export const hydra: Form = {
  read({ path }) {
    const [, bucket, folder, name] = SHAPE.exec(path.join('/')) ?? [];
    const type = bucket ?? folder ?? '';
    const ref = /^(?:parquet|geojson|pmtiles)$/.test(type) && asUuid(name);
    return ref && name?.startsWith(`.${type}`, 36) ? { kind: 'resource', ref, via: 'hydra-file' } : null;
  },
};
