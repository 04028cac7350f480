import { admin } from './admin';
import { api } from './api';
import { csvapi } from './csvapi';
import { embed } from './embed';
import { explore } from './explore';
import { explorePage } from './explore-page';
import type { Form } from './form';
import { hydra } from './hydra';
import { metrics } from './metrics';
import { oembed } from './oembed';
import { page } from './page';
import { resourceApi } from './resource-api';
import { thematic } from './thematic';
import { transport } from './transport';

export { files } from './files';

/** The forms of a portal's own host, tried in this order. */
export const PAGES: readonly Form[] = [page, oembed, api, embed, admin, explorePage];

/** The forms of other hosts, by the name that a portal's entry gives (`Portal.satellites`). */
export const SATELLITES: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['explore', explore],
  ['resource-api', resourceApi],
  ['metrics', metrics],
  ['csvapi', csvapi],
  ['hydra', hydra],
  ['transport', transport],
  ['thematic', thematic],
]);
