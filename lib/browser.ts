/**
 * The one seam to the browser's API. Nothing else imports webextension-polyfill, so that tests replace
 * one module and content scripts, which use `chrome` directly, stay small.
 */
import browser, {
  type Permissions,
  type Runtime,
  type Scripting,
  type Storage,
  type Tabs,
} from 'webextension-polyfill';

export type { Permissions, Runtime, Scripting, Storage, Tabs };
export { browser };
