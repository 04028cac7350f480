import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AccountChip } from '../../../components/account/account-chip';
import { SignInScreen } from '../../../components/account/sign-in-screen';
import { FailureError } from '../../../lib/failure-error';
import type { Account } from '../../../lib/portal/model';
import { CLAIRE, PORTAL } from '../discussion/made';
import { renderApp, type Setting } from '../harness';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the chip', () => {
  const chip = () => screen.findByRole('button', { name: 'Account: Claire Martin on data.gouv.fr' });

  test('signed out, leads to sign-in', async () => {
    const { app } = await renderApp(<AccountChip portal={PORTAL} />, { ask: { 'account.get': () => null } });
    fireEvent.click(await screen.findByRole('button', { name: 'Sign in to data.gouv.fr' }));
    expect(app.go).toHaveBeenCalledWith({ screen: 'sign-in', portal: PORTAL });
  });

  test('opens its menu; Escape closes it, is kept from the popup, and gives the focus back', async () => {
    await renderApp(<AccountChip portal={PORTAL} />, { ask: { 'account.get': () => CLAIRE } });
    const button = await chip();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const out = screen.getByRole('button', { name: 'Sign out' });
    out.focus();
    const allowed = fireEvent.keyDown(out, { key: 'Escape' });
    expect(allowed).toBe(false);
    expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('closes its menu at a press elsewhere and when the focus leaves', async () => {
    await renderApp(
      <>
        <AccountChip portal={PORTAL} />
        <button type="button">Elsewhere</button>
      </>,
      { ask: { 'account.get': () => CLAIRE } },
    );
    const button = await chip();
    fireEvent.click(button);
    fireEvent.pointerDown(document.body);
    await waitFor(() => expect(button.getAttribute('aria-expanded')).toBe('false'));
    fireEvent.click(button);
    screen.getByRole('button', { name: 'Sign out' }).focus();
    screen.getByRole('button', { name: 'Elsewhere' }).focus();
    await waitFor(() => expect(button.getAttribute('aria-expanded')).toBe('false'));
  });

  test.each<[string, Partial<Account>, RegExp]>([
    ['a token of this session', {}, /API token, until the browser closes/],
    ['a token that is kept', { kept: true }, /API token, kept on this computer/],
    ['the portal’s session', { way: 'session', kept: true }, /Your session on data.gouv.fr/],
  ])('says how one is signed in: %s', async (_case, more, words) => {
    await renderApp(<AccountChip portal={PORTAL} />, {
      ask: { 'account.get': () => ({ ...CLAIRE, ...more }) },
    });
    fireEvent.click(await chip());
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('signs out, asks again who one is, says so, and keeps the focus', async () => {
    let account: Account | null = CLAIRE;
    const signOut = vi.fn(() => {
      account = null;
      return null;
    });
    await renderApp(<AccountChip portal={PORTAL} />, {
      ask: { 'account.get': () => account, 'account.signOut': signOut },
    });
    fireEvent.click(await chip());
    press('Sign out');
    const signIn = await screen.findByRole('button', { name: 'Sign in to data.gouv.fr' });
    expect(signOut).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Signed out of data.gouv.fr.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(signIn));
  });

  test('where the portal does not answer, asks again on demand', async () => {
    let down = true;
    await renderApp(<AccountChip portal={PORTAL} />, {
      ask: {
        'account.get': () => {
          if (down) throw new FailureError({ kind: 'unreachable' });
          return CLAIRE;
        },
      },
    });
    const again = await screen.findByRole('button', { name: /does not say who you are/ });
    down = false;
    fireEvent.click(again);
    await chip();
  });
});

const show = async (setting: Setting = {}, portal = PORTAL) => {
  const shown = await renderApp(<SignInScreen portal={portal} />, {
    ...setting,
    ask: { 'account.get': () => null, ...setting.ask },
  });
  await screen.findByLabelText('API token');
  return shown;
};

describe('signing in with a token', () => {
  const paste = (value: string) => fireEvent.input(screen.getByLabelText('API token'), { target: { value } });

  test('trims it, keeps it out of messages and drafts, and goes back', async () => {
    const check = vi.fn(() => CLAIRE);
    const { app, kept } = await show({ ask: { 'account.checkToken': check } });
    paste('  udata_abc\n');
    press('Check and sign in');
    press(/Check/);
    await waitFor(() => expect(app.back).toHaveBeenCalledTimes(1));
    expect(app.stashToken).toHaveBeenCalledTimes(1);
    expect(app.stashToken).toHaveBeenCalledWith(PORTAL, 'udata_abc');
    expect(check.mock.calls).toEqual([[{ portal: PORTAL, keep: false }, expect.anything()]]);
    expect(JSON.stringify([...kept])).not.toContain('udata_abc');
    expect(JSON.stringify(vi.mocked(app.ask).mock.calls)).not.toContain('udata_abc');
  });

  test('keeps it on this computer only where that is ticked', async () => {
    const check = vi.fn(() => CLAIRE);
    await show({ ask: { 'account.checkToken': check } });
    const keep = screen.getByLabelText<HTMLInputElement>(/Keep me signed in on this computer/);
    expect(keep.checked).toBe(false);
    fireEvent.click(keep);
    paste('udata_abc');
    press('Check and sign in');
    await waitFor(() => expect(check).toHaveBeenCalled());
    expect(check.mock.calls[0]?.at(0)).toEqual({ portal: PORTAL, keep: true });
  });

  test('says plainly that it is wrong, beside the field, and stays', async () => {
    const { app } = await show({
      ask: {
        'account.checkToken': () => {
          throw new FailureError({ kind: 'badToken', portal: PORTAL });
        },
      },
    });
    paste('udata_wrong');
    press('Check and sign in');
    expect(await screen.findByText(/data.gouv.fr does not accept this token/)).toBeTruthy();
    const field = screen.getByLabelText('API token');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(app.back).not.toHaveBeenCalled();
  });

  test('asks for one where none was pasted', async () => {
    const { app } = await show();
    paste(' \n ');
    press('Check and sign in');
    expect(await screen.findByText('Paste a token first.')).toBeTruthy();
    expect(app.stashToken).not.toHaveBeenCalled();
  });

  test('says other failures as they are', async () => {
    await show({
      ask: {
        'account.checkToken': () => {
          throw new FailureError({ kind: 'slow', portal: PORTAL });
        },
      },
    });
    paste('udata_abc');
    press('Check and sign in');
    expect(await screen.findByText('data.gouv.fr did not answer in time.')).toBeTruthy();
  });

  test('is masked, and shown on demand', async () => {
    await show();
    const field = screen.getByLabelText<HTMLInputElement>('API token');
    expect(field.type).toBe('password');
    press('Show what is typed');
    expect(field.type).toBe('text');
  });

  test('asks for access first where the portal answers without CORS, within the click', async () => {
    const { app } = await show({ ask: { 'account.checkToken': () => CLAIRE } }, 'dados.gov.pt');
    paste('udata_abc');
    press('Check and sign in');
    expect(app.requestAccess).toHaveBeenCalledWith('dados.gov.pt');
    await waitFor(() => expect(app.back).toHaveBeenCalled());
  });
});

describe('signing in with the portal’s session', () => {
  test('asks for access within the click, then who one is, and goes back', async () => {
    const { app } = await show({ ask: { 'account.checkSession': () => CLAIRE } });
    press('Use my session');
    expect(app.requestAccess).toHaveBeenCalledWith(PORTAL);
    await waitFor(() => expect(app.back).toHaveBeenCalledTimes(1));
  });

  test('sends nothing where access is refused', async () => {
    const check = vi.fn(() => CLAIRE);
    await show({ ask: { 'account.checkSession': check }, app: { requestAccess: async () => false } });
    press('Use my session');
    expect(await screen.findByText('Datalien was not given access to data.gouv.fr.')).toBeTruthy();
    expect(check).not.toHaveBeenCalled();
  });

  test('signed in nowhere: opens the portal’s page, and notices when it is done', async () => {
    let session: Account | null = null;
    const openLogin = vi.fn(() => null);
    const { app } = await show({
      ask: { 'account.checkSession': () => session, 'account.openLogin': openLogin },
    });
    press('Use my session');
    await screen.findByText('You are not signed in to data.gouv.fr in this browser.');
    press('Open the sign-in page of data.gouv.fr');
    expect(openLogin.mock.calls[0]?.at(0)).toEqual({ portal: PORTAL, tabId: 7 });
    await screen.findByText('Waiting for you to sign in on data.gouv.fr…');
    fireEvent.focus(window);
    await waitFor(() => expect(screen.getByText(/Waiting for you/)).toBeTruthy());
    expect(app.back).not.toHaveBeenCalled();
    session = CLAIRE;
    fireEvent.focus(window);
    await waitFor(() => expect(app.back).toHaveBeenCalledTimes(1));
  });

  test('goes on where the browser’s question had closed the surface', async () => {
    const { app, kept } = await show({
      ask: { 'account.checkSession': () => CLAIRE },
      drafts: { [`sign-in ${PORTAL}`]: { way: 'session' } },
    });
    await waitFor(() => expect(app.back).toHaveBeenCalledTimes(1));
    expect([...kept]).toEqual([]);
  });

  test('whoever is signed in by then goes straight back', async () => {
    const { app } = await renderApp(<SignInScreen portal={PORTAL} />, {
      ask: { 'account.get': () => CLAIRE },
    });
    await waitFor(() => expect(app.back).toHaveBeenCalledTimes(1));
  });
});
