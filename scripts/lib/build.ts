/** Builds what is not up to date. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from './run';

export type Target = 'chrome' | 'firefox';
export type Mode = 'production' | 'demo';

/** The checkout's top. */
export const ROOT = resolve(import.meta.dirname, '../..');

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'locales',
  'public',
  'wxt.config.ts',
  'package-lock.json',
  'scripts/manifest-locales.ts',
];

/** @returns the folder that a build is written to, e.g. `.output/chrome-mv3-demo` */
export function builtFolder(target: Target, mode: Mode = 'production'): string {
  return join(ROOT, '.output', `${target}-mv3${mode === 'demo' ? '-demo' : ''}`);
}

/** @returns when the newest file in a file or folder was written; 0 where there is none */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(found.mtimeMs, ...inside);
}

async function isStale(folder: string): Promise<boolean> {
  const built = await stat(join(folder, 'manifest.json')).catch(() => null);
  if (!built) return true;
  const sources = await Promise.all(SOURCES.map((path) => newest(join(ROOT, path))));
  return Math.max(...sources) > built.mtimeMs;
}

/**
 * @param show whether the builder's output is passed on
 * @returns the built folder
 * @throws with the builder's last words where it fails
 */
export async function build(target: Target, mode: Mode = 'production', show = false): Promise<string> {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', ROOT, '-b', target, ...(mode === 'demo' ? ['--mode', 'demo'] : [])];
  const ended = await run(process.execPath, args, { show });
  if (ended.code !== 0) throw new Error(`The ${target} build failed:\n${ended.output.trim()}`);
  return builtFolder(target, mode);
}

/** Builds only where a source is newer than what is there. @returns the built folder */
export async function ensureBuilt(target: Target, mode: Mode = 'production'): Promise<string> {
  const folder = builtFolder(target, mode);
  return (await isStale(folder)) ? build(target, mode) : folder;
}
