/**
 * Firefox's data consent: what the extension sends is declared in the manifest and asked for where it is first
 * sent (Firefox ≥ 140: `data_collection` in `permissions.request`). Given once, it is not asked again; other
 * browsers have no such question.
 */
import { browser, type Permissions } from './browser';
import { fail } from './failure-error';
import type { RequestName } from './messages';

/** As declared in wxt.config.ts and explained in PRIVACY.md. */
const KINDS = {
  signIn: ['authenticationInfo'],
  publish: ['personallyIdentifyingInfo', 'websiteContent', 'browsingActivity'],
} as const;

const PUBLISHING: readonly RequestName[] = [
  'reuse.publish',
  'reuse.finish',
  'reuse.addDatasets',
  'discussion.open',
  'discussion.answer',
];

/** Whether a request publishes something of the person's. */
export function publishes(type: RequestName): boolean {
  return PUBLISHING.includes(type);
}

/** What `permissions.request` is given beside origins; empty where the browser asks no consent. */
export function consentWanted(what: keyof typeof KINDS): Permissions.Permissions {
  if (import.meta.env.BROWSER !== 'firefox') return {};
  // The polyfill's types are older than the question.
  return { data_collection: [...KINDS[what]] } as Permissions.Permissions;
}

/**
 * Asks for consent. Only in a click's own handler, with nothing awaited before it.
 *
 * @throws FailureError `noConsent`; nothing may be sent then
 */
export async function consentTo(what: keyof typeof KINDS, portal?: string): Promise<void> {
  const wanted = consentWanted(what);
  if (Object.keys(wanted).length === 0) return;
  if (!(await browser.permissions.request(wanted))) fail('noConsent', portal ? { portal } : {});
}
