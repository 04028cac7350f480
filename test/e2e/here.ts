import { afterAll, beforeAll } from 'vitest';
import type { Language } from '../../lib/i18n';
import type { BrowserKind } from './driver';
import { startWorld, type World } from './world';

/** The browser that this run is for: scripts/e2e.ts says so. */
export const kind: BrowserKind = process.env.DATALIEN_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** One world for a file's flows: started before them, ended after them, whatever happened. */
export function world(language?: Language): () => World {
  let here: World | undefined;
  beforeAll(async () => {
    here = await startWorld(kind, language ? { language } : {});
  });
  afterAll(() => here?.close());
  return () => {
    if (!here) throw new Error('The world has not started');
    return here;
  };
}
