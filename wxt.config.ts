import { defineConfig } from 'wxt';
import { catalogueFiles } from './scripts/manifest-locales.ts';

/**
 * One configuration for both targets. `--mode demo` is a production build that also knows the demo
 * portal (lib/links/portals/demo.ts); everything else is the store build.
 */
export default defineConfig({
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // Explicit imports everywhere: what a file uses can be read at its top.
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Each permission enters with the code that uses it; the reasons are in PRIVACY.md.
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['declarativeContent']),
    ],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src http: https:; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'",
    },
    action: {
      // On Chromium the mark is quiet until the page seems to cite a dataset (lib/background/icon-rules.ts).
      ...(browser !== 'firefox' && { default_icon: { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png' } }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'datalien@datalien.org',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['none'],
                optional: [
                  'authenticationInfo',
                  'personallyIdentifyingInfo',
                  'websiteContent',
                  'browsingActivity',
                ],
              },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // WXT takes the tooltip from the popup's <title>, which is no place for a text of the catalogue.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_action__';
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await catalogueFiles()));
    },
  },
});
