import type { Portal } from '../types';

/** The French portal's public trial instance: its own database. */
export const demoDataGouvFr: Portal = {
  host: 'demo.data.gouv.fr',
  files: ['demo-static.data.gouv.fr'],
  satellites: {
    'tabular-api.preprod.data.gouv.fr': 'resource-api',
    'api-tabular.preprod.data.gouv.fr': 'resource-api',
    'api-metrics.preprod.data.gouv.fr': 'metrics',
    'demo.ecologie.data.gouv.fr': 'thematic datasets indicators dataservices bouquets organizations',
    'simplifions.preprod.data.gouv.fr': 'thematic cas-d-usages solutions dataservices organizations',
  },
};
