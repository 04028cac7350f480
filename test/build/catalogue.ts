import type { Target } from '../../scripts/lib/build';
import { firstPaintScripts, loadedOnDemand, sizeOf } from './built';

const LANGUAGE_CHUNK = /\/(?:en|fr|de|pt)-[\w-]+\.js$/;

/** @returns the popup's scripts before its first paint, the largest language's texts among them */
export function paintedWith(target: Target): Set<string> {
  const scripts = firstPaintScripts(target, 'popup.html');
  const catalogues = loadedOnDemand(target, scripts).filter((path) => LANGUAGE_CHUNK.test(path));
  const [largest] = catalogues.sort((a, b) => sizeOf(target, [b]).gzip - sizeOf(target, [a]).gzip);
  if (!largest) throw new Error('No catalogue is loaded by the popup');
  return new Set([...scripts, largest]);
}
