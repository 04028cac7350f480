import type { Portal } from '../types';

/** Luxembourg. */
export const dataPublicLu: Portal = {
  host: 'data.public.lu',
  aliases: ['www.data.public.lu'],
  files: ['download.data.public.lu'],
};
