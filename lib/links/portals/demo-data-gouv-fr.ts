import type { Portal } from '../types';

/** The French portal's public trial instance: its own database. */
export const demoDataGouvFr: Portal = {
  host: 'demo.data.gouv.fr',
  files: ['demo-static.data.gouv.fr'],
};
