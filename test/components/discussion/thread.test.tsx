import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ThreadScreen } from '../../../components/discussion/thread-screen';
import { answerDraftKey, EMPTY_ANSWER } from '../../../lib/discussion/draft';
import { FailureError } from '../../../lib/failure-error';
import type { Thread } from '../../../lib/portal/model';
import { BY_CLAIRE, BY_VALOMBRE, comment, thread } from '../../unit/discussion/made';
import { NOW, renderApp, type Setting } from '../harness';
import { CLAIRE, DATASET, detail, PORTAL } from './made';

const ID = thread().id;
const KEY = answerDraftKey(PORTAL, ID);
const mayClose = { close: true, edit: false, delete: false };
const answer = vi.fn(async () => thread());
beforeEach(() => {
  answer.mockReset();
  answer.mockImplementation(async () => thread());
});
afterEach(cleanup);

async function show(read: Thread, setting: Setting = {}, opened = false) {
  const shown = await renderApp(<ThreadScreen portal={PORTAL} id={ID} opened={opened} />, {
    ...setting,
    ask: {
      'discussion.read': () => read,
      'dataset.detail': () => detail(),
      'account.get': () => CLAIRE,
      'discussion.answer': answer,
      ...setting.ask,
    },
  });
  await screen.findByRole('heading', { level: 2, name: read.title });
  await screen.findByText('Remarkable trees');
  return shown;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const reply = () => screen.getByLabelText<HTMLTextAreaElement>('Your reply');
const write = (value: string) => fireEvent.input(reply(), { target: { value } });

describe('reading', () => {
  test('shows text as text, addresses as links, who speaks for the producer', async () => {
    const comments = [
      comment({ content: '<b>bold</b>\nsecond line\njavascript:alert(1)', author: BY_CLAIRE }),
      comment({ index: 1, author: BY_VALOMBRE, content: 'See https://valombre.example/log.' }),
      comment({ index: 2, author: null, content: 'From nobody' }),
    ];
    await show(thread({ comments }));
    const [first, second, third] = screen.getAllByRole('article');
    expect(first?.querySelector('.ui-prose')?.textContent).toContain('<b>bold</b>\nsecond line');
    expect(first?.querySelector('a')).toBeNull();
    await waitFor(() => expect(first?.textContent).toContain('you'));
    expect(second?.querySelector('a')?.getAttribute('href')).toBe('https://valombre.example/log');
    expect(second?.textContent).toContain('Producer');
    expect(first?.textContent).not.toContain('Producer');
    expect(third?.textContent).toContain('Deleted account');
    expect(screen.getByText('3 messages, 3 participants')).toBeTruthy();
  });

  test('says that it was opened, and who is told', async () => {
    await show(thread(), {}, true);
    expect(
      screen.getByText(/Métropole de Valombre is told by mail. Everyone can read it on data.gouv.fr./),
    ).toBeTruthy();
  });

  test('of a closed thread: by whom and when, no form, another one instead', async () => {
    const { app } = await show(thread({ closed: '2026-11-13T10:00:00Z', closedBy: BY_VALOMBRE }));
    expect(screen.getByText('Closed on 13 Nov 2026 by Métropole de Valombre.')).toBeTruthy();
    expect(screen.queryByLabelText('Your reply')).toBeNull();
    press('Open another discussion');
    expect(app.go).toHaveBeenCalledWith({ screen: 'new-thread', portal: PORTAL, dataset: DATASET });
  });

  test('copies its permalink and opens it on the portal', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { app } = await show(thread());
    press('Copy the link of the discussion');
    expect(await screen.findByText('Link copied.')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(thread().page);
    press('Open on data.gouv.fr');
    expect(app.openTab).toHaveBeenCalledWith(thread().page);
    vi.unstubAllGlobals();
  });

  test('of what the portal does not know says so', async () => {
    await renderApp(<ThreadScreen portal={PORTAL} id={ID} />, {
      ask: {
        'discussion.read': () => {
          throw new FailureError({ kind: 'unknown', portal: PORTAL });
        },
        'account.get': () => null,
      },
    });
    expect(await screen.findByText(/does not know this discussion/)).toBeTruthy();
  });
});

describe('answering', () => {
  test('sends the text once and shows it; what is on screen stays meanwhile', async () => {
    const after = thread({ comments: [comment(), comment({ index: 1, content: 'Thank you.' })] });
    let now = thread();
    answer.mockImplementation(async () => {
      now = after;
      return after;
    });
    const { kept } = await show(thread(), { ask: { 'discussion.read': () => now } });
    await screen.findByText('Claire Martin', { selector: '.ui-meta b' });
    write(' Thank you. ');
    press('Publish the reply');
    press('Publishing…');
    expect(await screen.findByText('Thank you.', { selector: '.ui-prose' })).toBeTruthy();
    expect(answer).toHaveBeenCalledTimes(1);
    expect(answer.mock.calls[0]?.at(0)).toEqual({
      key: KEY,
      portal: PORTAL,
      id: ID,
      comment: 'Thank you.',
      close: false,
      organization: null,
    });
    expect(screen.getByText('Reply published.')).toBeTruthy();
    expect(reply().value).toBe('');
    expect([...kept]).toEqual([]);
  });

  test('closes only where the portal allows it', async () => {
    await show(thread());
    expect(screen.queryByRole('button', { name: /close/i })).toBeNull();
  });

  test.each([
    ['with a last word', 'Solved.', 'Reply and close'],
    ['without a word', '', 'Close the discussion'],
  ])('closes %s', async (_case, text, button) => {
    answer.mockImplementation(async () => thread({ closed: '2026-11-14T10:42:00Z', closedBy: BY_CLAIRE }));
    await show(thread({ can: mayClose }), {
      ask: { 'discussion.read': vi.fn(() => thread({ can: mayClose })) },
    });
    if (text) write(text);
    press(button);
    await waitFor(() => expect(answer).toHaveBeenCalledTimes(1));
    expect(answer.mock.calls[0]?.at(0)).toMatchObject({ comment: text, close: true });
    expect(await screen.findByText('Discussion closed.')).toBeTruthy();
  });

  test('refuses an empty reply', async () => {
    await show(thread());
    press('Publish the reply');
    expect(await screen.findByText('Write your text first.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(reply()));
    expect(answer).not.toHaveBeenCalled();
  });

  test('finds its draft again', async () => {
    await show(thread(), { drafts: { [KEY]: { ...EMPTY_ANSWER, saved: NOW, text: 'Half a rep' } } });
    expect(reply().value).toBe('Half a rep');
    expect(screen.getByText(/Draft kept at/)).toBeTruthy();
  });

  test('keeps the text of a reply that failed; uncertain, it offers to read again', async () => {
    answer.mockImplementation(async () => {
      throw new FailureError({ kind: 'interrupted', uncertain: true });
    });
    const read = vi.fn(() => thread());
    await show(thread(), { ask: { 'discussion.read': read } });
    write('Thank you.');
    press('Publish the reply');
    expect(await screen.findByText('It may have arrived already.')).toBeTruthy();
    expect(reply().value).toBe('Thank you.');
    press('Look at the discussion again');
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    expect(answer).toHaveBeenCalledTimes(1);
  });

  test('is sent for an organization where one chooses it', async () => {
    await show(thread());
    fireEvent.click(await screen.findByRole('button', { name: 'Change' }));
    fireEvent.change(screen.getByLabelText('In the name of'), { target: { value: 'o1' } });
    expect(screen.getByText('Le Relevé', { selector: 'b' })).toBeTruthy();
    write('Thank you.');
    press('Publish the reply');
    await waitFor(() => expect(answer).toHaveBeenCalledTimes(1));
    expect(answer.mock.calls[0]?.at(0)).toMatchObject({ organization: 'o1' });
  });

  test('signed out, it is written all the same', async () => {
    const { app, kept } = await show(thread({ can: mayClose }), { ask: { 'account.get': () => null } });
    write('Thank you.');
    press('Sign in to reply');
    expect(app.go).toHaveBeenCalledWith({ screen: 'sign-in', portal: PORTAL });
    expect(kept.get(KEY)).toMatchObject({ text: 'Thank you.' });
    expect(screen.getByRole('button', { name: 'Copy as text' })).toBeTruthy();
  });
});
