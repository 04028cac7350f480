/** Routes of the portal's own pages. */
import { sessionPerson } from '../auth';
import { Refusal } from '../errors';
import { datasetOf, organizationOf, reuseOf } from '../find';
import { type Context, type Handler, type Reply, redirect } from '../http';
import type { Router } from '../router';
import { changeTokens, newReusePage, profilePage } from './admin-pages';
import { datasetPage, discussionsPage } from './dataset-page';
import { embedPage, loader } from './embed';
import { missing } from './layout';
import {
  datasetsPage,
  homePage,
  organizationPage,
  organizationsPage,
  reusePage,
  reusesPage,
} from './other-pages';
import { login, loginPage, logout } from './sign-in';

/** Pages know people by their session alone, and answer refusals with pages. */
const seen =
  (make: Handler): Handler =>
  (c) => {
    c.caller = sessionPerson(c);
    try {
      return make(c);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return 'json' in error.reply ? missing(c, error.reply.status) : error.reply;
    }
  };

export function pageRoutes(router: Router): void {
  const pages: [string, Handler][] = [
    ['/', homePage],
    ['/datasets/', datasetsPage],
    ['/reuses/', reusesPage],
    ['/organizations/', organizationsPage],
    ['/login/', (c) => loginPage(c)],
    ['/login', (c) => redirect(`/login/${c.search && `?${c.search}`}`, 308)],
    ['/logout/', logout],
    ['/admin/me/profile', (c) => profilePage(c)],
    ['/admin/reuses/new', newReusePage],
    ...both('/datasets/:dataset', (c) => datasetPage(c, datasetOf(c))),
    ...both('/datasets/:dataset/discussions', (c) => discussionsPage(c, datasetOf(c))),
    ...both('/reuses/:reuse', (c) => reusePage(c, reuseOf(c))),
    ...both('/reuses/:reuse/discussions', (c) => reusePage(c, reuseOf(c))),
    ...both('/organizations/:organization', (c) => organizationPage(c, organizationOf(c))),
    ['/s/resources/:name/:date/:file', hosted],
    ['/oembed.js', loader],
    ...both('/embeds/datasets/:dataset', embedPage),
    ['/health', () => ({ status: 200, json: { message: 'OK' } })],
  ];
  for (const [path, handler] of pages) router.get(path, seen(handler));
  router.post('/login/', seen(login)).post('/admin/me/profile', seen(changeTokens));
}

/** Both spellings: today's without a slash, the older one with. */
const both = (path: string, handler: Handler): [string, Handler][] => [
  [path, handler],
  [`${path}/`, handler],
];

/** A few lines stand for any file that the portal hosts. */
function hosted(c: Context): Reply {
  const csv = /\.csv$/.test(c.params.file ?? '');
  return {
    status: 200,
    body: csv ? 'n°;genre;espece;hauteur_m\n1;Platanus;hispanica;28,5\n2;Cedrus;libani;24,0\n' : '{}\n',
    headers: { 'content-type': csv ? 'text/csv; charset=utf-8' : 'application/octet-stream' },
  };
}
