import type { Portal } from '../types';

/** Serbia; `hub.` and `status.data.gov.rs` are other sites. */
export const dataGovRs: Portal = { host: 'data.gov.rs' };
