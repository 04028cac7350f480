/** Reads what was built, as a browser would. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder, type Target } from '../../scripts/lib/build';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

export function readBuilt(target: Target, path: string): string {
  return readFileSync(join(builtFolder(target), path), 'utf8');
}

/** @returns every built file's path, with `/`, relative to the build's folder */
export function builtFiles(target: Target, extension = ''): string[] {
  const folder = builtFolder(target);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(extension) && statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
}

export interface Size {
  raw: number;
  gzip: number;
}

/** @returns the sum of some files' sizes in bytes, each compressed on its own at level 9 */
export function sizeOf(target: Target, paths: Iterable<string>): Size {
  const size = { raw: 0, gzip: 0 };
  for (const path of paths) {
    const bytes = readFileSync(join(builtFolder(target), path));
    size.raw += bytes.length;
    size.gzip += gzipSync(bytes, { level: 9 }).length;
  }
  return size;
}

const STATIC_IMPORT = /\b(?:from|import)\s*["']([^"']+)["']/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`]([^"'`]+)["'`]/g;

/** @returns the scripts that one script imports, as paths in the build */
function importsOf(target: Target, path: string, form: RegExp): string[] {
  return [...readBuilt(target, path).matchAll(form)].map(([, to = '']) => resolvePath(path, to));
}

function resolvePath(from: string, to: string): string {
  return to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(from), to);
}

/** @returns a page's entry scripts and everything that they import statically: what runs before the first paint */
export function firstPaintScripts(target: Target, page: string): Set<string> {
  const html = readBuilt(target, page);
  const reached = new Set<string>();
  const waiting = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g)].map(
    ([, to = '']) => resolvePath(page, to),
  );
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...importsOf(target, path, STATIC_IMPORT));
  }
  return reached;
}

/** @returns the scripts that some scripts load on demand, without those already there */
export function loadedOnDemand(target: Target, scripts: ReadonlySet<string>): string[] {
  const later = [...scripts].flatMap((path) => importsOf(target, path, DYNAMIC_IMPORT));
  return [...new Set(later)].filter((path) => !scripts.has(path));
}
