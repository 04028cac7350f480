import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NewThreadScreen } from '../../../components/discussion/new-thread-screen';
import { EMPTY_THREAD, threadDraftKey } from '../../../lib/discussion/draft';
import { FailureError } from '../../../lib/failure-error';
import type { Failure } from '../../../lib/portal/failure';
import { thread } from '../../unit/discussion/made';
import { NOW, PAGE, renderApp, type Setting } from '../harness';
import { CLAIRE, DATASET, description, detail, PORTAL } from './made';

const KEY = threadDraftKey(PAGE.url, PORTAL, DATASET);
const open = vi.fn(async () => thread());
beforeEach(() => {
  open.mockReset();
  open.mockImplementation(async () => thread());
});
afterEach(cleanup);

async function show(setting: Setting = {}) {
  const shown = await renderApp(<NewThreadScreen portal={PORTAL} dataset={DATASET} />, {
    ...setting,
    ask: {
      'dataset.detail': () => detail(),
      'account.get': () => CLAIRE,
      'page.describe': () => description(),
      'discussion.open': open,
      ...setting.ask,
    },
  });
  await screen.findByLabelText('Title');
  await screen.findByText(/Métropole de Valombre is told by mail/);
  return shown;
}
const write = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const fill = () => {
  write('Title', ' Centimetres or metres? ');
  write('Your question', 'Which of the two?');
};

describe('a new thread', () => {
  test('is sent once, as it was shown, then gives way to its thread', async () => {
    const { app, kept } = await show();
    fill();
    const sheet = (await screen.findByText('What will be sent')).closest('section');
    expect(sheet?.textContent).toContain('Which of the two?\n\nPage: https://journal.example.org/article');
    press('Open the discussion');
    press(/Open/);
    await waitFor(() => expect(app.replace).toHaveBeenCalled());
    expect(open).toHaveBeenCalledTimes(1);
    expect(open.mock.calls[0]?.at(0)).toEqual({
      key: KEY,
      portal: PORTAL,
      subject: { class: 'Dataset', id: DATASET },
      title: 'Centimetres or metres?',
      comment: 'Which of the two?\n\nPage: https://journal.example.org/article',
      organization: null,
    });
    expect(app.replace).toHaveBeenCalledWith({
      screen: 'thread',
      portal: PORTAL,
      id: thread().id,
      opened: true,
    });
    expect([...kept]).toEqual([]);
  });

  test('says as whom and who reads it, above its button', async () => {
    await show();
    expect(screen.getByText('Claire Martin', { selector: 'b' })).toBeTruthy();
    expect(
      screen.getByText('Everyone reads it on data.gouv.fr; Métropole de Valombre is told by mail.'),
    ).toBeTruthy();
  });

  test('leaves the page’s address out where one unticks it', async () => {
    await show();
    fill();
    fireEvent.click(await screen.findByLabelText(/Add the address of this page/));
    press('Open the discussion');
    await waitFor(() => expect(open).toHaveBeenCalled());
    expect(open.mock.calls[0]?.at(0)).toMatchObject({ comment: 'Which of the two?' });
  });

  test('does not name a page that is perhaps not public, and says why', async () => {
    await show({ ask: { 'page.describe': () => description({ notPublic: 'noindex' }) } });
    const box = await screen.findByLabelText<HTMLInputElement>(/Add the address/);
    expect(box.checked).toBe(false);
    expect(screen.getByText(/perhaps not public/)).toBeTruthy();
  });

  test('is sent for an organization where one chooses it', async () => {
    await show();
    fill();
    expect(screen.queryByText('The fanzine')).toBeNull();
    fireEvent.change(screen.getByLabelText('In the name of'), { target: { value: 'o1' } });
    press('Open the discussion');
    await waitFor(() => expect(open).toHaveBeenCalled());
    expect(open.mock.calls[0]?.at(0)).toMatchObject({ organization: 'o1' });
  });

  test.each([
    ['blank', ' ', '\n', 'Give it a title.', 'Write your text first.'],
    ['too long', 'x'.repeat(1_001), 'x'.repeat(50_001), /at most 1,000/, /at most 50,000/],
  ])('that a portal would refuse is not sent: %s', async (_case, title, text, first, second) => {
    await show();
    write('Title', title);
    write('Your question', text);
    press('Open the discussion');
    expect(await screen.findByText(first)).toBeTruthy();
    expect(screen.getByText(second)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Title')));
    expect(open).not.toHaveBeenCalled();
  });
});

describe('its draft', () => {
  test('is kept at every keystroke', async () => {
    const { kept } = await show();
    write('Title', 'C');
    expect(kept.get(KEY)).toEqual({ ...EMPTY_THREAD, saved: NOW, title: 'C' });
  });

  test('is restored, said, and can be begun anew', async () => {
    const draft = { ...EMPTY_THREAD, saved: NOW - 60_000, title: 'Kept title', text: 'Kept text' };
    const { kept } = await show({ drafts: { [KEY]: draft } });
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Kept title');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your question').value).toBe('Kept text');
    expect(screen.getByText(/^Draft kept at \d\d:\d\d\.$/)).toBeTruthy();
    press('Start over');
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('');
    expect(kept.has(KEY)).toBe(false);
  });

  test('that cannot be read is none', async () => {
    await show({ drafts: { [KEY]: { title: 3 } } });
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('');
  });

  test('that was sent meanwhile leads to its thread', async () => {
    const { app, kept } = await renderApp(<NewThreadScreen portal={PORTAL} dataset={DATASET} />, {
      drafts: { [`outcome:${KEY}`]: thread() },
      ask: { 'dataset.detail': () => detail(), 'account.get': () => CLAIRE },
    });
    await waitFor(() => expect(app.replace).toHaveBeenCalledTimes(1));
    expect(vi.mocked(app.replace).mock.calls[0]?.[0]).toMatchObject({ screen: 'thread', id: thread().id });
    expect(kept.has(`outcome:${KEY}`)).toBe(false);
  });
});

describe('a send that fails', () => {
  const failing = (failure: Failure) =>
    open.mockImplementation(async () => {
      throw new FailureError(failure);
    });

  test('keeps the text and says why', async () => {
    failing({ kind: 'readOnly', portal: PORTAL });
    const { kept, app } = await show();
    fill();
    press('Open the discussion');
    expect(await screen.findByText('data.gouv.fr is read-only for now.')).toBeTruthy();
    expect(screen.getByText(/Your text is kept/)).toBeTruthy();
    expect(kept.get(KEY)).toMatchObject({ text: 'Which of the two?', sent: false });
    expect(app.replace).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Open the discussion' })).toBeTruthy();
  });

  test('has the portal’s own sentences beside their fields', async () => {
    failing({ kind: 'refused', portal: PORTAL, fields: { comment: 'Field is too long.' } });
    await show();
    fill();
    press('Open the discussion');
    await screen.findByText('Field is too long.');
    expect(screen.getByLabelText('Your question').getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your question')));
  });

  test('asks who one is again where the token is no longer one', async () => {
    failing({ kind: 'badToken', portal: PORTAL });
    const get = vi.fn(() => CLAIRE);
    await show({ ask: { 'account.get': get } });
    fill();
    const before = get.mock.calls.length;
    press('Open the discussion');
    await waitFor(() => expect(get.mock.calls.length).toBeGreaterThan(before));
  });

  test('uncertain, offers to look first and sends nothing by itself', async () => {
    failing({ kind: 'slow', portal: PORTAL, uncertain: true });
    const { app, kept } = await show();
    fill();
    press('Open the discussion');
    expect(await screen.findByText('It may have arrived already.')).toBeTruthy();
    expect(open).toHaveBeenCalledTimes(1);
    press('Look at the discussions');
    expect(app.go).toHaveBeenCalledWith({
      screen: 'dataset',
      portal: PORTAL,
      id: DATASET,
      tab: 'discussions',
    });
    expect(kept.get(KEY)).toMatchObject({ sent: true });
    expect(screen.getByRole('button', { name: 'Open it all the same' })).toBeTruthy();
    press('It is there: forget this text');
    expect(kept.has(KEY)).toBe(false);
    expect(screen.queryByText('It may have arrived already.')).toBeNull();
  });

  test('uncertain stays so when the surface opens again', async () => {
    await show({ drafts: { [KEY]: { ...EMPTY_THREAD, saved: NOW, title: 'T', text: 'T', sent: true } } });
    expect(screen.getByText('It may have arrived already.')).toBeTruthy();
  });
});

describe('signed out', () => {
  test('the form works, sign-in and copy are offered', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { app, kept } = await show({ ask: { 'account.get': () => null } });
    fill();
    await screen.findByText(/Page:$/);
    press('Copy as text');
    expect(await screen.findAllByText('Text copied.')).toHaveLength(2);
    expect(writeText).toHaveBeenCalledWith(
      'Centimetres or metres?\n\nWhich of the two?\n\nPage: https://journal.example.org/article',
    );
    press('Sign in to open the discussion');
    expect(app.go).toHaveBeenCalledWith({ screen: 'sign-in', portal: PORTAL });
    expect(kept.get(KEY)).toMatchObject({ text: 'Which of the two?' });
    expect(screen.getByRole('link', { name: /Write it on data.gouv.fr/ })).toBeTruthy();
    vi.unstubAllGlobals();
  });
});
