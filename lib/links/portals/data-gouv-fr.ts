import type { Portal } from '../types';

/** France. */
export const dataGouvFr: Portal = {
  host: 'www.data.gouv.fr',
  aliases: ['data.gouv.fr'],
  files: ['static.data.gouv.fr'],
};
