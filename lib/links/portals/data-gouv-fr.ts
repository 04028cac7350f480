import type { Portal } from '../types';

/** France, and the sites that show the same database (udata-front-kit: configs; explore, hydra, transport-site). */
export const dataGouvFr: Portal = {
  host: 'www.data.gouv.fr',
  aliases: ['data.gouv.fr'],
  files: ['static.data.gouv.fr'],
  satellites: {
    'explore.data.gouv.fr': 'explore',
    'tabular-api.data.gouv.fr': 'resource-api',
    'crawler.data.gouv.fr': 'resource-api',
    'metric-api.data.gouv.fr': 'metrics',
    'csvapi.data.gouv.fr': 'csvapi',
    'object.files.data.gouv.fr': 'hydra',
    'hydra.s3.rbx.io.cloud.ovh.net': 'hydra',
    'transport.data.gouv.fr': 'transport',
    'ecologie.data.gouv.fr': 'thematic datasets indicators dataservices bouquets organizations',
    'meteo.data.gouv.fr': 'thematic datasets dataservices organizations',
    'meteo.preprod.data.gouv.fr': 'thematic datasets dataservices organizations',
    'logistique.data.gouv.fr': 'thematic datasets bouquets dataservices organizations',
    'culture.data.gouv.fr': 'thematic datasets univers-deps dataservices organizations',
    'culture.preprod.data.gouv.fr': 'thematic datasets univers-deps dataservices organizations',
    'defis.data.gouv.fr': 'thematic datasets defis dataservices organizations',
    'hackathon.data.gouv.fr': 'thematic datasets hackathons dataservices organizations',
    'accessibilite.data.gouv.fr': 'thematic datasets themes dataservices organizations',
    'simplifions.data.gouv.fr': 'thematic cas-d-usages solutions dataservices organizations',
  },
};
