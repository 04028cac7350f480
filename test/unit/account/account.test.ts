import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../lib/browser', () => ({ browser: {} }));

import { type AccountNeeds, createAccounts } from '../../../lib/account';
import { FailureError } from '../../../lib/failure-error';
import type { Credential } from '../../../lib/portal/credential';
import type { FailureKind } from '../../../lib/portal/failure';
import type { Account } from '../../../lib/portal/model';
import type { SecretEntry } from '../../../lib/store/secrets';

const PORTAL = 'www.data.gouv.fr';
const { signal } = new AbortController();

let stored: SecretEntry | null;
let pending: string | null;
let access: boolean;
let clock: number;
let answer: (credential: Credential) => Account | FailureKind;

const forget = vi.fn();
const me = vi.fn<AccountNeeds['client']['me']>(async (portal, credential) => {
  const said = answer(credential);
  if (typeof said === 'string') throw new FailureError({ kind: said, portal });
  return said;
});
const claire = (way: Account['way']): Account => ({
  portal: PORTAL,
  id: '5f0000000000000000000001',
  name: 'Claire Martin',
  page: null,
  avatar: null,
  organizations: [],
  way,
  kept: false,
});

function make() {
  return createAccounts({
    client: { me, forget },
    secrets: {
      takePending: async () => {
        const taken = pending;
        pending = null;
        return taken;
      },
      save: async (entry) => {
        stored = entry;
      },
      read: async () => stored,
      erase: async () => {
        stored = null;
      },
    },
    hasAccess: async () => access,
    now: () => clock,
  });
}

beforeEach(() => {
  stored = null;
  pending = null;
  access = true;
  clock = 1_000;
  answer = ({ way }) => claire(way);
  me.mockClear();
  forget.mockClear();
});

const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (reason: unknown) => (reason instanceof FailureError ? reason.failure.kind : String(reason)),
  );

describe('signing in with a token', () => {
  it('proves it by the portal, keeps it as asked, and forgets what the portal said to another', async () => {
    pending = 'udata_abc';
    const accounts = make();
    expect(await accounts.checkToken(PORTAL, true, signal)).toEqual({ ...claire('token'), kept: true });
    expect(stored).toEqual({ portal: PORTAL, way: 'token', token: 'udata_abc', kept: true });
    expect(forget).toHaveBeenCalledWith(PORTAL);
    expect(await accounts.credentialFor(PORTAL)).toEqual({ way: 'token', token: 'udata_abc' });
  });

  it.each([
    ['none waits', null],
    ['a space inside', 'udata_abc def'],
    ['a line break inside', 'udata_abc\ndef'],
    ['letters that no header carries', 'udata_é'],
  ])('fails without a request: %s', async (_case, token) => {
    pending = token;
    expect(await kindOf(make().checkToken(PORTAL, false, signal))).toBe('badToken');
    expect(me).not.toHaveBeenCalled();
  });

  it('keeps nothing of a token that the portal refuses', async () => {
    pending = 'udata_wrong';
    answer = () => 'badToken';
    expect(await kindOf(make().checkToken(PORTAL, true, signal))).toBe('badToken');
    expect([stored, pending]).toEqual([null, null]);
  });
});

describe('signing in with the portal’s session', () => {
  it('sends nothing where the browser’s access is not held', async () => {
    access = false;
    expect(await kindOf(make().checkSession(PORTAL, signal))).toBe('noAccess');
    expect(me).not.toHaveBeenCalled();
  });

  it('is null where nobody is signed in there', async () => {
    answer = () => 'signedOut';
    expect(await make().checkSession(PORTAL, signal)).toBeNull();
    expect(stored).toBeNull();
  });

  it('stores the way alone', async () => {
    expect((await make().checkSession(PORTAL, signal))?.name).toBe('Claire Martin');
    expect(stored).toEqual({ portal: PORTAL, way: 'session', kept: true });
  });

  it('fails where the portal cannot be asked', async () => {
    answer = () => 'unreachable';
    expect(await kindOf(make().checkSession(PORTAL, signal))).toBe('unreachable');
  });
});

describe('who is signed in', () => {
  const byToken: SecretEntry = { portal: PORTAL, way: 'token', token: 'udata_abc', kept: false };

  it('is nobody, without a request, where nothing is kept', async () => {
    expect(await make().current(PORTAL, signal)).toBeNull();
    expect(me).not.toHaveBeenCalled();
  });

  it('is asked for again after five minutes, not before', async () => {
    stored = byToken;
    const accounts = make();
    await accounts.current(PORTAL, signal);
    clock += 299_999;
    await accounts.current(PORTAL, signal);
    expect(me).toHaveBeenCalledTimes(1);
    clock += 1;
    await accounts.current(PORTAL, signal);
    expect(me).toHaveBeenCalledTimes(2);
  });

  it('is nobody once the portal refuses the token, which is erased', async () => {
    stored = byToken;
    answer = () => 'badToken';
    expect(await make().current(PORTAL, signal)).toBeNull();
    expect(stored).toBeNull();
  });

  it('leaves the token that was saved while the former one was refused', async () => {
    stored = byToken;
    const next: SecretEntry = { ...byToken, token: 'udata_next' };
    answer = () => {
      stored = next;
      return 'badToken';
    };
    await make().current(PORTAL, signal);
    expect(stored).toEqual(next);
  });

  it.each<FailureKind>(['unreachable', 'slow', 'server', 'notJson', 'aborted'])(
    'stays signed in where the portal could not be asked: %s',
    async (kind) => {
      stored = byToken;
      answer = () => kind;
      expect(await kindOf(make().current(PORTAL, signal))).toBe(kind);
      expect(stored).toEqual(byToken);
    },
  );

  it('is nobody where access to the portal was withdrawn from a session', async () => {
    stored = { portal: PORTAL, way: 'session', kept: true };
    const accounts = make();
    await accounts.current(PORTAL, signal);
    access = false;
    expect(await accounts.credentialFor(PORTAL)).toBeNull();
    expect(await accounts.current(PORTAL, signal)).toBeNull();
    expect(stored).toBeNull();
  });
});

it('signing out erases what is kept at once', async () => {
  pending = 'udata_abc';
  const accounts = make();
  await accounts.checkToken(PORTAL, true, signal);
  await accounts.signOut(PORTAL);
  expect(stored).toBeNull();
  expect(await accounts.current(PORTAL, signal)).toBeNull();
  expect(await accounts.credentialFor(PORTAL)).toBeNull();
});
