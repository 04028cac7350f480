/**
 * What each portal is besides its link grammar (which is lib/links/portals): its name, its address, the
 * pages where one signs in. A portal that is not listed (one added by the person, the demo portal on this
 * computer) gets what udata's own front has.
 */
export interface Site {
  /** As in `Reference.portal`, with the port where it is not the scheme's own. */
  host: string;
  /** What people call it. */
  name: string;
  /** e.g. `https://www.data.gouv.fr`. */
  origin: string;
  /** Two-letter languages of its interface, its default first. Empty: not known. */
  languages: readonly string[];
  /** Its own sign-in page. */
  loginPage: string;
  /** Where a signed-in person gets an API token. */
  tokenPage: string;
  /** Its own words on API tokens, where it has some. */
  help: string | null;
  /** Whether even reading needs the browser's access to the portal, since it answers without CORS. */
  needsAccess: boolean;
}

type Described = Pick<Site, 'host' | 'name' | 'languages'> & {
  login?: string;
  token?: string;
  help?: string;
  needsAccess?: true;
};

/** Names, languages and CORS as each portal shows them; sign-in pages as udata's fronts have them. */
const described: readonly Described[] = [
  {
    host: 'www.data.gouv.fr',
    name: 'data.gouv.fr',
    languages: ['fr'],
    help: 'https://doc.data.gouv.fr/api/intro/',
  },
  { host: 'demo.data.gouv.fr', name: 'demo.data.gouv.fr', languages: ['fr'] },
  { host: 'data.public.lu', name: 'data.public.lu', languages: ['fr', 'en', 'de'] },
  // udata-pt lists the origins it answers with CORS; an extension's is none of them.
  { host: 'dados.gov.pt', name: 'dados.gov.pt', languages: ['pt', 'en'], needsAccess: true },
  { host: 'data.gov.rs', name: 'data.gov.rs', languages: ['sr', 'en'] },
  { host: 'opendata.gouv.tg', name: 'opendata.gouv.tg', languages: ['fr'] },
];

function siteFrom({ host, name, languages, login, token, help, needsAccess }: Described): Site {
  const origin = `${isLoopback(host) ? 'http' : 'https'}://${host}`;
  return {
    host,
    name,
    origin,
    languages,
    // udata ≥ 12; older ones redirect there from `/login/` (udata: auth/views.py).
    loginPage: origin + (login ?? '/login/'),
    // cdata: components/User/AdminUserProfilePage.vue, section of the API keys.
    tokenPage: origin + (token ?? '/admin/me/profile'),
    help: help ?? null,
    needsAccess: needsAccess ?? false,
  };
}

/** `localhost`, names under it, and this computer's own addresses: the only ones spoken to without TLS. */
function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return name === 'localhost' || name.endsWith('.localhost') || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/** The portals that Datalien knows from the start. */
export const SITES: readonly Site[] = described.map(siteFrom);

/**
 * @param host a canonical host, as in `Reference.portal`
 * @returns the portal's entry, or one with udata's defaults under `https` (`http` on this computer)
 */
export function siteOf(host: string): Site {
  return (
    SITES.find((site) => site.host === host) ??
    siteFrom({ host, name: host.replace(/^www\./, ''), languages: [] })
  );
}
