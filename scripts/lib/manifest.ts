import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the scripts and tests read of a built manifest. */
export interface Manifest {
  manifest_version: number;
  version: string;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  content_security_policy?: { extension_pages?: string };
  minimum_chrome_version?: string;
  default_locale?: string;
  background?: { service_worker?: string; scripts?: string[] };
  icons?: Record<string, string>;
  browser_specific_settings?: {
    gecko?: {
      id?: string;
      strict_min_version?: string;
      data_collection_permissions?: { required?: string[]; optional?: string[] };
    };
  };
}

/** @param folder a built extension, e.g. `.output/chrome-mv3` */
export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}
