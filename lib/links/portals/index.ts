import type { Portal } from '../types';
import { HOMES } from './homes';
import { SATELLITES } from './satellites';
import { staging } from './staging';

/** Every portal that the recogniser knows by itself, with the sites around it; the public ones first. */
export const PORTALS: readonly Portal[] = [...HOMES, ...staging].map((home) => {
  const satellites = SATELLITES[home.host];
  return satellites ? { ...home, satellites } : home;
});
