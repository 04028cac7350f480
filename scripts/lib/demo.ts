/** The demonstration's stage: a portal, a newspaper, a browser with Datalien. */
import { launch, type Session } from '../../test/e2e/driver';
import { type DemoPortal, startPortal } from '../../test/portal';
import { type DemoPages, startPages } from '../../test/portal/pages';
import { type BrowserKind, ensureBrowser } from './browsers';
import { ensureBuilt } from './build';

/** The demo build knows the portal under this address (lib/links/portals/demo.ts). */
export const DEMO_HOST = 'portal.localhost:4478';
const PORT = 4478;

/** A name that portals accept as a reuse's address, which they do not of names on this computer. */
const JOURNAL = 'journal.example.org';

export interface Demo {
  kind: BrowserKind;
  portal: DemoPortal;
  pages: DemoPages;
  session: Session;
  /** Address of the article. */
  article: string;
  close(): Promise<void>;
}

interface Options {
  headless: boolean;
  language?: string;
  dark?: boolean;
}

/**
 * @throws BrowserMissing where there is none; Error with one sentence where the build fails or the port is taken
 */
export async function startDemo(
  kind: BrowserKind,
  { headless, language = 'en', dark }: Options,
): Promise<Demo> {
  await ensureBrowser(kind);
  const extension = await ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome', 'demo');
  const portal = await startPortal({ port: PORT }).catch((reason: NodeJS.ErrnoException) => {
    if (reason.code !== 'EADDRINUSE') throw reason;
    throw new Error(`Port ${PORT} is taken: end what uses it (another demonstration?), then start again.`);
  });
  const pages = await startPages({ portalOrigin: `http://${DEMO_HOST}` });
  const stop = async () => {
    await Promise.all([portal.close(), pages.close()]);
  };
  try {
    const session = await launch(kind, {
      extension,
      hosts: { http: { names: [JOURNAL], port: pages.port } },
      online: !headless,
      headless,
      language,
      ...(dark !== undefined && { dark }),
    });
    const close = async () => {
      await session.close();
      await stop();
    };
    return { kind, portal, pages, session, article: `http://${JOURNAL}${pages.paths.article}`, close };
  } catch (reason) {
    await stop();
    throw reason;
  }
}
