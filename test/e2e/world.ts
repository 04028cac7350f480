/** What the flows run in: the demo portal under real portals' names, a newspaper, and a browser that knows no other host. */
import type { TFunction } from 'i18next';
import type { Language } from '../../lib/i18n';
import { builtFolder } from '../../scripts/lib/build';
import { type DemoPortal, startPortal } from '../portal';
import { type DemoPages, startPages } from '../portal/pages';
import { type BrowserKind, launch, type Session } from './driver';
import { words } from './words';

/** The portal that the flows speak of, as its address and as people call it. */
export const HOST = 'www.data.gouv.fr';
export const PORTAL = 'data.gouv.fr';

/** A second name of the demo portal; a portal that no name leads to is out of reach. */
const OTHER_HOST = 'data.public.lu';
const JOURNAL = 'journal.example.org';

export interface World {
  kind: BrowserKind;
  portal: DemoPortal;
  pages: DemoPages;
  session: Session;
  t: TFunction;
  /** @returns a page's address under the newspaper's public name */
  journal(path: string): string;
  close(): Promise<void>;
}

/** Starts everything on free ports, on the production build. */
export async function startWorld(
  kind: BrowserKind,
  { language = 'en', dark = false }: { language?: Language; dark?: boolean } = {},
): Promise<World> {
  const portal = await startPortal({ faults: true, tls: { hosts: [HOST, OTHER_HOST] } });
  const pages = await startPages({ portalOrigin: `https://${HOST}` });
  const stop = async () => {
    await Promise.all([portal.close(), pages.close()]);
  };
  try {
    const session = await launch(kind, {
      extension: builtFolder(kind === 'firefox' ? 'firefox' : 'chrome'),
      hosts: {
        https: { names: [HOST, OTHER_HOST], port: portal.tlsPort ?? 0 },
        http: { names: [JOURNAL], port: pages.port },
      },
      language,
      dark,
      access: [`https://${HOST}/*`],
    });
    return {
      kind,
      portal,
      pages,
      session,
      t: await words(language),
      journal: (path) => `http://${JOURNAL}${path}`,
      async close() {
        await session.close();
        await stop();
      },
    };
  } catch (reason) {
    await stop();
    throw reason;
  }
}
