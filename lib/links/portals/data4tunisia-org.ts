import type { Portal } from '../types';

/** Tunisia, held by civil society; a udata of 2017. */
export const data4tunisiaOrg: Portal = { host: 'www.data4tunisia.org', aliases: ['data4tunisia.org'] };
