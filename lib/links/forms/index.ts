import type { Grammar } from '../grammar';
import { admin } from './admin';
import { api } from './api';
import { csvapi } from './csvapi';
import { embed } from './embed';
import { explore } from './explore';
import { explorePage } from './explore-page';
import { files } from './files';
import { hydra } from './hydra';
import { metrics } from './metrics';
import { oembed } from './oembed';
import { page } from './page';
import { resourceApi } from './resource-api';
import { thematic } from './thematic';
import { transport } from './transport';
import { mayWrap, unwrap } from './wrappers';

/** Every form of link. A new one is a file beside this one and a word here. */
export const GRAMMAR: Grammar = {
  pages: [page, files, oembed, api, embed, admin, explorePage],
  files,
  satellites: {
    explore,
    'resource-api': resourceApi,
    metrics,
    csvapi,
    hydra,
    files,
    transport,
    thematic,
  },
  wrappers: { mayWrap, unwrap },
};
