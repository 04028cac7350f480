/** Reading datasets. */

import { fail } from '../../failure-error';
import type { Reference } from '../../links/types';
import { isFailure } from '../connection';
import type { Dataset, DatasetDetail, DatasetFile, Licence } from '../model';
import { apiPath, isId } from '../path';
import type { Connection } from '../question';
import { DATASET, dataset as datasetSchema, licences as licencesSchema, toDataset } from '../schemas/dataset';
import { DETAIL, DETAIL_V1, detail as detailSchema, toDetail } from '../schemas/detail';
import { askAlsoAsOwner } from './as-owner';
import type { FileCalls } from './files';

/** Milliseconds that a dataset stays fresh. */
const FRESH = 60_000;
const LICENCES_FRESH = 3_600_000;
/** A dataset does not wait longer for the name of its licence. */
const LICENCES_TIMEOUT = 5_000;

export type DatasetCalls = ReturnType<typeof datasetCalls>;

/** @param files `fileOf` finds the file that a link points at @returns the client's calls about datasets */
export function datasetCalls(connection: Connection, { fileOf }: FileCalls) {
  const { memory } = connection;

  /**
   * The portal's licences, in memory for an hour.
   *
   * @throws FailureError
   */
  async function licences(portal: string, signal: AbortSignal): Promise<Licence[]> {
    const known = memory.get<Licence[]>(portal, 'licences');
    if (known) return known;
    const keep = memory.keeper(portal);
    const path = apiPath(1, 'datasets', 'licenses');
    const question = {
      portal,
      path,
      mask: 'id,title,url',
      schema: licencesSchema,
      timeout: LICENCES_TIMEOUT,
    };
    const found = await connection.ask(question, signal);
    keep('licences', found, LICENCES_FRESH);
    return found;
  }

  /**
   * One dataset as the list shows it: one request, and one more per portal for the names of its licences. A
   * slug is looked up anonymously; its redirects are followed within the portal.
   *
   * @param wanted `ref` is an id or a slug
   * @throws FailureError `unknown` (also private), `deleted`, and what any request can end with
   */
  async function dataset(wanted: { portal: string; ref: string }, signal: AbortSignal): Promise<Dataset> {
    const { portal, ref } = wanted;
    const known = memory.get<Dataset>(portal, `dataset ${ref}`);
    if (known) return known;
    const keep = memory.keeper(portal);
    const path = apiPath(1, 'datasets', { ref });
    const [raw, names] = await Promise.all([
      askAlsoAsOwner(connection, { portal, path, mask: DATASET, schema: datasetSchema }, signal),
      // Without their names licences are shown by their ids.
      licences(portal, signal).catch((): Licence[] => []),
    ]);
    const found = toDataset(raw, portal, names);
    for (const name of new Set([ref, found.id])) keep(`dataset ${name}`, found, FRESH);
    return found;
  }

  /**
   * One dataset as the preview shows it, in the person's language.
   *
   * @param id never a slug
   * @throws FailureError as `dataset`
   */
  async function datasetDetail(portal: string, id: string, signal: AbortSignal): Promise<DatasetDetail> {
    const question = { portal, schema: detailSchema };
    const v2 = {
      ...question,
      path: apiPath(2, 'datasets', { ref: id }),
      mask: DETAIL,
      headers: { 'X-Get-Datasets-Full-Objects': 'True' },
    };
    const v1 = { ...question, path: apiPath(1, 'datasets', { ref: id }), mask: DETAIL_V1 };
    const [raw, formats] = await Promise.all([
      askAlsoAsOwner(connection, v2, signal).catch((reason: unknown) => {
        // udata < 3.2 has no v2; in it every dataset is unknown.
        if (!isFailure(reason, 'unknown')) throw reason;
        return askAlsoAsOwner(connection, v1, signal);
      }),
      // v2 does not say them; the list, which mostly led here, has them.
      dataset({ portal, ref: id }, signal).then(
        (listed) => listed.formats,
        (): string[] => [],
      ),
    ]);
    return toDetail(raw, portal, formats);
  }

  /**
   * What a dataset link names: its dataset, and the file it points at.
   *
   * @param reference of kind `dataset` or `resource`
   * @throws FailureError as `dataset` and `fileOf`; a link to a dataset whose file is gone still has its dataset
   */
  async function resolve(
    reference: Pick<Reference, 'portal' | 'kind' | 'ref' | 'resource'>,
    signal: AbortSignal,
  ): Promise<{ dataset: Dataset; file?: DatasetFile }> {
    const { portal, kind, ref, resource } = reference;
    if (kind === 'resource') {
      const found = await fileOf(portal, ref, signal);
      return { dataset: await dataset({ portal, ref: found.dataset }, signal), file: found.file };
    }
    if (kind !== 'dataset') fail('internal', { details: `not a dataset: ${kind}` });
    const [listed, file] = await Promise.all([
      dataset({ portal, ref }, signal),
      resource && isId(resource) ? fileOf(portal, resource, signal).catch(() => null) : null,
    ]);
    return file?.dataset === listed.id ? { dataset: listed, file: file.file } : { dataset: listed };
  }

  return { licences, dataset, datasetDetail, resolve };
}
