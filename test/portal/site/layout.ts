/** The frame of every page of the demo portal. */
import { type Context, html, type Reply } from '../http';
import { TITLE } from '../routes/site';
import { esc } from './escape';
import { STYLE } from './style';

interface Page {
  title: string;
  body: string;
  /** Elements of the head beside the title. */
  head?: string;
  status?: number;
}

/** @returns a page, with the signed-in person's name at its top */
export function page(c: Context, { title, body, head = '', status = 200 }: Page): Reply {
  const who = c.caller
    ? `<a href="/admin/me/profile">${esc(`${c.caller.first} ${c.caller.last}`)}</a> <a href="/logout/">Se déconnecter</a>`
    : `<a href="/login/?next=${encodeURIComponent(c.path)}">Se connecter</a>`;
  return html(
    `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${esc(title)} - ${TITLE}</title><link rel="icon" href="data:,">${head}<style>${STYLE}</style></head>
<body><header class="top"><div><a class="home" href="/">${TITLE}</a>
<nav aria-label="Principale"><a href="/datasets/">Jeux de données</a><a href="/reuses/">Réutilisations</a><a href="/organizations/">Organisations</a></nav>${who}</div></header>
<main>${body}</main>
<footer><div><p>Portail de démonstration : tout y est inventé, rien n’y est gardé.</p><p><a href="/datasets/">Jeux de données</a> · <a href="/api/1/site/">API</a></p></div></footer></body></html>`,
    status,
  );
}

/** @returns the page of what is not there, or not to be seen */
export const missing = (c: Context, status: number): Reply =>
  page(c, {
    title: status === 410 ? 'Supprimé' : 'Page introuvable',
    body: `<h1>${status === 410 ? 'Ce contenu a été supprimé' : 'Page introuvable'}</h1><p><a href="/">Retour à l’accueil</a></p>`,
    status,
  });
