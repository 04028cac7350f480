/** Reading the files of datasets. */
import { fail } from '../../failure-error';
import type { DatasetFile, Page } from '../model';
import { apiPath } from '../path';
import type { Connection } from '../question';
import { FILE, fileLookup, file as fileSchema, toFile } from '../schemas/file';
import { PAGE, pageOf, toPage } from '../schemas/page';
import { askAlsoAsOwner } from './as-owner';

export type FileCalls = ReturnType<typeof fileCalls>;

/** @returns the client's calls about files */
export function fileCalls(connection: Connection) {
  /**
   * A page of a dataset's files, 20 at a time, in the portal's order.
   *
   * @throws FailureError
   */
  async function files(
    portal: string,
    id: string,
    page: number,
    signal: AbortSignal,
  ): Promise<Page<DatasetFile>> {
    const question = {
      portal,
      path: apiPath(2, 'datasets', { ref: id }, 'resources'),
      query: { page: String(page), page_size: '20' },
      mask: `data{${FILE}},${PAGE}`,
      schema: pageOf(fileSchema),
    };
    return toPage(await askAlsoAsOwner(connection, question, signal), toFile);
  }

  /**
   * The file that a UUID names, and the id of its dataset.
   *
   * @throws FailureError `unknown` also where an old portal does not say the dataset
   */
  async function fileOf(
    portal: string,
    uuid: string,
    signal: AbortSignal,
  ): Promise<{ dataset: string; file: DatasetFile }> {
    // A mask has no effect here: udata answers the whole file.
    const path = apiPath(2, 'datasets', 'resources', { ref: uuid });
    const raw = await askAlsoAsOwner(connection, { portal, path, schema: fileLookup }, signal);
    const dataset = raw.dataset_id ?? fail('unknown', { portal, details: 'a file without dataset' });
    return { dataset, file: toFile(raw.resource) };
  }

  return { files, fileOf };
}
