import type { Portal } from '../types';

/** Luxembourg; its file store is also met by its bucket's path. */
export const dataPublicLu: Portal = {
  host: 'data.public.lu',
  aliases: ['www.data.public.lu'],
  files: ['download.data.public.lu', 's3.eu-central-1.amazonaws.com/download.data.public.lu'],
};
