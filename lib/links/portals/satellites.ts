import type { Portal } from '../types';

/**
 * Sites whose links lead to a portal's objects, by the portal's host (udata-front-kit: configs; explore,
 * hydra, transport-site). Apart from the portals, so that the finder's quick pass need not carry them.
 */
export const SATELLITES: Readonly<Record<string, Portal['satellites']>> = {
  'www.data.gouv.fr': {
    'explore.data.gouv.fr': 'explore',
    'tabular-api.data.gouv.fr': 'resource-api',
    'crawler.data.gouv.fr': 'resource-api',
    'metric-api.data.gouv.fr': 'metrics',
    'csvapi.data.gouv.fr': 'csvapi',
    'object.files.data.gouv.fr': 'hydra',
    'hydra.s3.rbx.io.cloud.ovh.net': 'hydra',
    'transport.data.gouv.fr': 'transport',
    'ecologie.data.gouv.fr': 'thematic datasets indicators bouquets',
    'meteo.data.gouv.fr': 'thematic datasets',
    'meteo.preprod.data.gouv.fr': 'thematic datasets',
    'logistique.data.gouv.fr': 'thematic datasets bouquets',
    'culture.data.gouv.fr': 'thematic datasets univers-deps',
    'culture.preprod.data.gouv.fr': 'thematic datasets univers-deps',
    'defis.data.gouv.fr': 'thematic datasets defis',
    'hackathon.data.gouv.fr': 'thematic datasets hackathons',
    'accessibilite.data.gouv.fr': 'thematic datasets themes',
    'simplifions.data.gouv.fr': 'thematic cas-d-usages solutions',
  },
  'demo.data.gouv.fr': {
    'tabular-api.preprod.data.gouv.fr': 'resource-api',
    'api-tabular.preprod.data.gouv.fr': 'resource-api',
    'api-metrics.preprod.data.gouv.fr': 'metrics',
    'demo.ecologie.data.gouv.fr': 'thematic datasets indicators bouquets',
    'simplifions.preprod.data.gouv.fr': 'thematic cas-d-usages solutions',
  },
  // The file store, by its bucket's path.
  'data.public.lu': { 's3.eu-central-1.amazonaws.com': 'files download.data.public.lu' },
};
