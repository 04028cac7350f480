/** API tokens of a person (udata ≥ 16: core/api_token). */
import { iso } from './data/dates';
import type { Person, Token } from './data/types';
import { tokenOf } from './ids';
import type { State } from './state';

/** @returns a new token, kept by its person */
export function makeToken(state: State, person: Person, name: string | null, expires: number | null): Token {
  const id = state.newId();
  const token: Token = {
    id,
    name,
    secret: tokenOf(`${person.id}:${id}`),
    created: state.now(),
    used: null,
    expires,
    revoked: null,
    agents: [],
  };
  person.tokens.push(token);
  return token;
}

/** @returns the token as a list shows it: never its secret */
export const showToken = (token: Token) => ({
  created_at: iso(token.created),
  expires_at: iso(token.expires),
  id: token.id,
  kind: 'api_key',
  last_used_at: iso(token.used),
  name: token.name,
  revoked_at: iso(token.revoked),
  scopes: ['admin'],
  token_prefix: token.secret.slice(0, 14),
  user_agents: token.agents,
});
