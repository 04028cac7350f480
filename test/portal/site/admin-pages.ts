/** The signed-in person's pages: tokens, and the portal's own form of a reuse. */
import { idsOf, label } from '../data/labels';
import type { Person } from '../data/types';
import { type Context, type Reply, redirect } from '../http';
import { makeToken } from '../tokens';
import { day, esc } from './escape';
import { page } from './layout';

const toLogin = (c: Context): Reply => redirect(`/login/?next=${encodeURIComponent(c.path)}`, 302);

/** @param secret a token just made: shown once */
export function profilePage(c: Context, secret = ''): Reply {
  if (!c.caller) return toLogin(c);
  const made =
    secret &&
    `<p class="note" role="status">Copiez ce jeton maintenant, il ne sera plus montré : <code id="token">${esc(secret)}</code></p>`;
  const body = `<h1>${esc(`${c.caller.first} ${c.caller.last}`)}</h1><p>${esc(c.caller.email)}</p><h2 id="apikey">Clés d’API</h2>${made}
<table><thead><tr><th>Nom</th><th>Préfixe</th><th>Créé</th><th>Utilisé</th><th></th></tr></thead><tbody>${tokenRows(c.caller, c.state.now())}</tbody></table>
<form method="post" action="/admin/me/profile"><p><label for="name">Nom du jeton</label><input id="name" name="name" maxlength="255"></p><p><button>Créer un token</button></p></form>`;
  return page(c, { title: 'Mon profil', body });
}

function tokenRows({ tokens }: Person, now: number): string {
  const active = tokens.filter(
    ({ revoked, expires }) => revoked === null && (expires === null || expires > now),
  );
  return active
    .map(
      (t) =>
        `<tr><td>${esc(t.name ?? '')}</td><td><code>${esc(t.secret.slice(0, 14))}</code></td><td>${day(t.created)}</td><td>${t.used ? day(t.used) : 'Jamais utilisé'}</td><td><form method="post" action="/admin/me/profile"><button class="plain" name="revoke" value="${t.id}">Révoquer</button></form></td></tr>`,
    )
    .join('');
}

export function changeTokens(c: Context): Reply {
  if (!c.caller) return toLogin(c);
  const form = new URLSearchParams(c.body.toString('utf8'));
  const old = c.caller.tokens.find(({ id }) => id === form.get('revoke'));
  if (old) {
    old.revoked = c.state.now();
    return profilePage(c);
  }
  return profilePage(c, makeToken(c.state, c.caller, form.get('name') || null, null).secret);
}

export function newReusePage(c: Context): Reply {
  if (!c.caller) return toLogin(c);
  const options = (table: 'types' | 'topics') =>
    idsOf(table)
      .map((id) => `<option value="${id}">${esc(label(table, id, 'fr'))}</option>`)
      .join('');
  const body = `<h1>Décrivez votre réutilisation</h1><form><p><label for="title">Nom de la réutilisation</label><input id="title"></p><p><label for="url">Lien</label><input id="url" type="url"></p>
<p><label for="type">Type</label><select id="type">${options('types')}</select></p><p><label for="topic">Thématique</label><select id="topic">${options('topics')}</select></p>
<p><label for="description">Description</label><textarea id="description" rows="6"></textarea></p><p class="note">Ce formulaire ne sert que de décor : la démonstration publie par l’API.</p></form>`;
  return page(c, { title: 'Nouvelle réutilisation', body });
}
