import type { Portal } from '../types';

/** Portugal; files are served by the portal's own host. */
export const dadosGovPt: Portal = { host: 'dados.gov.pt' };
