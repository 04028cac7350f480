import type { Portal } from '../types';

/** The demo portal of development builds; never in a store build. */
export const demo: Portal = { host: 'portal.localhost:4478' };
