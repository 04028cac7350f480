import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFolder, ROOT } from '../../scripts/lib/build';
import { type Manifest, readManifest } from '../../scripts/lib/manifest';
import { builtFiles, readBuilt, TARGETS } from './built';

/** What is asked for at install. Nothing here raises a warning; a new one needs its reason in PRIVACY.md. */
const PERMISSIONS = {
  chrome: ['activeTab', 'declarativeContent', 'scripting', 'storage'],
  firefox: ['activeTab', 'scripting', 'storage'],
};

describe.each(TARGETS)('the manifest of the %s build', (target) => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = await readManifest(builtFolder(target));
  });

  it('is of version 3 and carries the package’s version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ manifest_version: 3, version });
  });

  it('asks for the documented permissions and no other', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(PERMISSIONS[target]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('requires no host, and may ask for web pages only', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('puts nothing into pages by itself, and lets no page load its files', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('lets its pages load no image from anywhere, and run its own scripts alone', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    const directives = policy.split(';').map((directive) => directive.trim());
    expect(directives).toContain("img-src 'self' data: blob:");
    expect(directives).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
  });

  it.each(PERMISSIONS[target])('says in PRIVACY.md why it needs %s', (permission) => {
    expect(readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8')).toContain(`\`${permission}\``);
  });

  it('names itself in four languages', () => {
    expect(manifest.default_locale).toBe('en');
    for (const language of ['en', 'fr', 'de', 'pt']) {
      const messages = JSON.parse(readBuilt(target, `_locales/${language}/messages.json`));
      for (const key of ['name', 'description', 'action']) expect(messages[key]?.message).toBeTruthy();
      // The Chrome Web Store's limit.
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('has its icons', () => {
    expect(Object.keys(manifest.icons ?? {})).toEqual(['16', '32', '48', '128']);
    expect(builtFiles(target)).toEqual(expect.arrayContaining(Object.values(manifest.icons ?? {})));
  });
});

describe('what one browser alone reads', () => {
  it('Chromium: the least version, and a worker', async () => {
    const manifest = await readManifest(builtFolder('chrome'));
    expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(116);
    expect(manifest.background?.service_worker).toBe('background.js');
    expect(manifest.browser_specific_settings).toBeUndefined();
  });

  it('Firefox: an id, version 140 for data consent, and what is transmitted', async () => {
    const manifest = await readManifest(builtFolder('firefox'));
    const gecko = manifest.browser_specific_settings?.gecko;
    expect(gecko?.id).toMatch(/^[^@\s]+@[^@\s]+$/);
    expect(Number.parseFloat(gecko?.strict_min_version ?? '0')).toBeGreaterThanOrEqual(140);
    // Installing transmits nothing; what a person signs in for or publishes is asked for then.
    expect(gecko?.data_collection_permissions?.required).toEqual(['none']);
    expect(gecko?.data_collection_permissions?.optional).toEqual(
      expect.arrayContaining(['authenticationInfo', 'websiteContent']),
    );
    expect(manifest.minimum_chrome_version).toBeUndefined();
    expect(manifest.background?.scripts).toEqual(['background.js']);
  });
});
