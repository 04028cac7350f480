import type { Portal } from '../types';

/** Togo. */
export const opendataGouvTg: Portal = { host: 'opendata.gouv.tg' };
