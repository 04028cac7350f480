/** Pages that cite the demo portal's datasets, as newspapers and blogs do. */
import { createServer } from 'node:http';
import { listen, stop } from '../index';
import { ARTICLE, article } from './article';
import { links, type Site } from './links';
import { app, blog, forty, nothing, referenced, twoPortals, untitled } from './others';
import { report } from './pdf';
import { leadPicture } from './picture';

/** Paths by what the page is for. */
export const PATHS = {
  /** A newspaper's article: every form of citation. */
  article: ARTICLE,
  /** An article that is a reuse on the portal already. */
  referenced: '/2025/arbres-deplaces',
  /** A blog post in English. */
  blog: '/blog/counting-bikes',
  nothing: '/recettes/tarte-aux-poireaux',
  untitled: '/sans-titre',
  twoPortals: '/deux-portails',
  forty: '/quarante',
  /** Adds links after a second, and at each press of its button. */
  app: '/app',
  pdf: '/report.pdf',
} as const;

const PAGES: Record<string, (site: Site) => string> = {
  [PATHS.article]: article,
  [PATHS.referenced]: referenced,
  [PATHS.blog]: blog,
  [PATHS.nothing]: nothing,
  [PATHS.untitled]: untitled,
  [PATHS.twoPortals]: twoPortals,
  [PATHS.forty]: forty,
  [PATHS.app]: app,
};

export interface PagesOptions {
  /** 0 or absent: any free one. */
  port?: number;
  /** Origin of the portal that the pages link to. */
  portalOrigin: string;
}

export interface DemoPages {
  /** `http://127.0.0.1:<port>`; any other `Host` is answered too, canonical addresses are built on it. */
  origin: string;
  port: number;
  paths: typeof PATHS;
  close(): Promise<void>;
}

/** Starts the pages on the loopback interface. @throws Error where the port is taken */
export async function startPages({ port = 0, portalOrigin }: PagesOptions): Promise<DemoPages> {
  const picture = leadPicture();
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const site = { portal: portalOrigin, self: `http://${request.headers.host ?? 'journal.example.org'}` };
    const send = (type: string, body: string | Buffer, status = 200) =>
      response.writeHead(status, { 'content-type': type }).end(body);
    const page = PAGES[path] ?? (path.startsWith('/app/') ? app : undefined);
    if (page) send('text/html; charset=utf-8', page(site));
    else if (path === PATHS.pdf) send('application/pdf', report(links(site).dataset('arbres-remarquables')));
    else if (path === '/images/arbres.png') send('image/png', picture);
    else if (path === '/') send('text/html; charset=utf-8', contents());
    else send('text/html; charset=utf-8', '<!doctype html><title>404</title><h1>Page introuvable</h1>', 404);
  });
  const taken = await listen(server, port);
  return { origin: `http://127.0.0.1:${taken}`, port: taken, paths: PATHS, close: () => stop(server) };
}

const contents = (): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Pages de démonstration</title><h1>Pages de démonstration</h1><ul>${Object.values(
    PATHS,
  )
    .map((path) => `<li><a href="${path}">${path}</a></li>`)
    .join('')}</ul></html>`;
