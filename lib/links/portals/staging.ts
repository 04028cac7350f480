import type { Portal } from '../types';

/** Instances for tests that are met in code and documentation; each has its own database. */
export const staging: readonly Portal[] = [
  { host: 'dev.data.gouv.fr', files: ['dev-static.data.gouv.fr'] },
  { host: 'next.data.gouv.fr' },
  { host: 'preprod.dados.gov.pt' },
];
