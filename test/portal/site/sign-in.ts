/** Signing in and out by a person, as udata's own form does it (udata: auth/forms.py, templates/security). */
import { cookie, sessionCookie, signIn } from '../auth';
import { type Context, html, type Reply, redirect } from '../http';
import { sha1 } from '../ids';
import { esc } from './escape';
import { page } from './layout';

const csrfOf = (session: string): string => sha1(`csrf:${session}`);

/** @returns a path of this portal; anything else becomes the home page */
const localPath = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : '/');

export function loginPage(c: Context, error = ''): Reply {
  // An anonymous session carries the form's CSRF token, as Flask-WTF does it.
  const known = cookie(c, 'session');
  const session = known ?? sha1(`visit:${c.state.now()}:${c.state.newId()}`);
  if (!known) c.cookies.push(sessionCookie(c, session));
  const next = c.query.get('next') ?? '';
  const body = `<h1>Se connecter</h1>${error && `<p class="note" role="alert">${error}</p>`}
<form method="post" action="/login/"><input type="hidden" id="csrf_token" name="csrf_token" value="${csrfOf(session)}"><input type="hidden" id="next" name="next" value="${esc(next)}">
<p><label for="email">Adresse email</label><input id="email" name="email" type="email" autocomplete="email" required></p>
<p><label for="password">Mot de passe</label><input id="password" name="password" type="password" autocomplete="current-password" required></p>
<p><label><input id="remember" name="remember" type="checkbox" value="y"> Se souvenir de moi</label></p>
<p><button type="submit">Se connecter</button></p></form>`;
  return page(c, { title: 'Se connecter', body });
}

export function login(c: Context): Reply {
  const form = new URLSearchParams(c.body.toString('utf8'));
  if (form.get('csrf_token') !== csrfOf(cookie(c, 'session') ?? '')) {
    return html(
      '<!doctype html><title>400 Bad Request</title><h1>Bad Request</h1><p>The CSRF token is missing.</p>',
      400,
    );
  }
  const person = [...c.state.store.people.values()].find(
    ({ email, password }) => email === form.get('email')?.trim() && password === form.get('password'),
  );
  if (!person) return loginPage(c, 'Adresse email ou mot de passe incorrect.');
  signIn(c, person);
  if (form.get('remember')) {
    c.cookies.push(
      `remember_token=${sha1(person.id)}; Expires=Fri, 31 Dec 2027 23:00:00 GMT; HttpOnly; Path=/`,
    );
  }
  return redirect(localPath(form.get('next')), 302);
}

export function logout(c: Context): Reply {
  c.state.sessions.delete(cookie(c, 'session') ?? '');
  const end = 'Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/';
  c.cookies.push(`session=; ${end}`, `remember_token=; ${end}`);
  return redirect('/', 302);
}
