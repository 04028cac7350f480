import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DatasetScreen } from '../../../components/dataset/dataset-screen';
import { fail } from '../../../lib/failure-error';
import { detail, file, idOf, PORTAL, reuse } from '../fixtures';
import { type FakeHandlers, renderApp, type Setting } from '../harness';

vi.mock('../../../components/account/account-chip', () => ({ AccountChip: () => null }));
vi.mock('../../../components/discussion/thread-list', () => ({
  ThreadList: ({ dataset }: { dataset: string }) => <p>threads of {dataset}</p>,
}));
afterEach(cleanup);

const ID = idOf('a');
const base: FakeHandlers = { 'dataset.detail': () => detail() };
const show = (setting: Setting = {}) =>
  renderApp(<DatasetScreen portal={PORTAL} id={ID} />, { ...setting, ask: { ...base, ...setting.ask } });

test('what it is, who says so, in figures, criteria, dates', async () => {
  await show();
  expect(await screen.findByRole('heading', { name: 'Remarkable trees' })).toBeTruthy();
  expect(screen.getByText('18,342')).toBeTruthy();
  expect(screen.getByText('1 criterion of 2')).toBeTruthy();
  expect(screen.getByText('Licence stated')).toBeTruthy();
  expect(screen.getByText('Territory not stated')).toBeTruthy();
  const text = screen.getByRole('tabpanel').textContent ?? '';
  expect(text).toMatch(/Quarterly \(late by 4\u00a0months\)/);
  expect(text).toContain('2012 to 2026');
  expect(text).toContain('14 Apr 2026, 7 months ago');
  expect(screen.getByRole('link', { name: /parks@valombre.example/ }).getAttribute('href')).toBe(
    'mailto:parks@valombre.example',
  );
});

test('the description is words until unfolded, then formatted and safe', async () => {
  const { container } = await show({
    ask: {
      'dataset.detail': () =>
        detail({ description: '**Bold** <img src=x onerror=alert(1)> text\n\n<script>alert(1)</script>' }),
    },
  });
  const more = await screen.findByRole('button', { name: 'Read more' });
  expect(container.querySelector('strong')).toBeNull();
  fireEvent.click(more);
  await waitFor(() => expect(container.querySelector('strong')?.textContent).toBe('Bold'));
  expect(container.querySelector('img, script')).toBeNull();
  expect(screen.getByRole('button', { name: 'Read less' })).toBeTruthy();
});

test.each([
  [{ archived: '2024-01-02' }, /Archived on 2 Jan 2024/],
  [{ deleted: '2024-01-02' }, /Removed on 2 Jan 2024/],
  [{ private: true }, /Only you and the members/],
  [{ access: 'restricted' as const }, /Restricted access/],
  [{ access: 'open_with_account' as const }, /Open with an account/],
  [
    { harvestedFrom: { domain: 'catalogue.example', url: 'https://catalogue.example/x' } },
    /catalogue.example/,
  ],
  [{ licence: null }, /Licence not stated/],
  [{ description: '' }, /has not described it/],
  [{ frequency: 'unknown', onTime: null }, /Not stated/],
])('%j is said', async (more, words) => {
  await show({ ask: { 'dataset.detail': () => detail(more) } });
  await screen.findByRole('tabpanel');
  expect(screen.getByRole('main').textContent).toMatch(words);
});

test('a failure is said with its way out', async () => {
  let broken = true;
  await show({
    ask: { 'dataset.detail': () => (broken ? fail('slow', { portal: PORTAL }) : detail()) },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('data.gouv.fr did not answer in time.');
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Remarkable trees' })).toBeTruthy();
});

test('files by kind, with what they weigh, their state, their links', async () => {
  const { app } = await show({
    ask: {
      'dataset.files': ({ page }) => ({
        items:
          page === 1
            ? [
                file({
                  id: 'doc',
                  title: 'Notice',
                  type: 'documentation',
                  available: false,
                  checkedAt: '2026-11-12',
                }),
                file(),
              ]
            : [file({ id: 'f3', title: '', type: 'unheard-of', url: 'javascript:alert(1)' })],
        total: 3,
        page,
        more: page === 1,
      }),
    },
  });
  fireEvent.click(await screen.findByRole('tab', { name: /Files/ }));
  const main = await screen.findByRole('region', { name: '1 main file' });
  expect(main.textContent).toMatch(/CSV1\.8\u00a0MB14 May 2026/);
  expect(screen.getByRole('region', { name: '1 documentation file' }).textContent).toContain(
    'Unavailable on 12 Nov 2026',
  );
  fireEvent.click(within(main).getByRole('button', { name: 'Download: trees-2026.csv' }));
  expect(app.openTab).toHaveBeenCalledWith('https://files.example/trees.csv');
  fireEvent.click(screen.getByRole('button', { name: 'Show more (2 of 3)' }));
  const other = await screen.findByRole('region', { name: '1 other file' });
  expect(other.textContent).toContain('Untitled file');
  expect(within(other).queryByRole('button', { name: /Download/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull();
  expect(app.replace).toHaveBeenCalledWith({ screen: 'dataset', portal: PORTAL, id: ID, tab: 'files' });
});

test('a next page that fails keeps what is there and is asked again', async () => {
  let broken = true;
  await renderApp(<DatasetScreen portal={PORTAL} id={ID} tab="files" />, {
    ask: {
      ...base,
      'dataset.files': ({ page }) => {
        if (page === 2 && broken) return fail('unreachable', { portal: PORTAL });
        return { items: [file({ id: `f${page}`, title: `file ${page}` })], total: 2, page, more: page === 1 };
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: /Show more/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached');
  expect(screen.getByText('file 1')).toBeTruthy();
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('file 2')).toBeTruthy();
  expect(screen.getAllByText('file 1')).toHaveLength(1);
});

test('reuses, with their type in the portal’s words; none is said', async () => {
  await renderApp(<DatasetScreen portal={PORTAL} id={ID} tab="reuses" />, {
    ask: {
      ...base,
      'dataset.reuses': () => ({ items: [reuse()], total: 1, page: 1, more: false }),
      'reuse.choices': () => ({ types: [{ id: 'visualization', label: 'Visualization' }], topics: [] }),
    },
  });
  expect(await screen.findByText('Visualization')).toBeTruthy();
  cleanup();
  await renderApp(<DatasetScreen portal={PORTAL} id={ID} tab="reuses" />, {
    ask: { ...base, 'dataset.reuses': () => ({ items: [], total: 0, page: 1, more: false }) },
  });
  expect(await screen.findByText('No reuse yet.')).toBeTruthy();
});

test('discussions come with their own code', async () => {
  await renderApp(<DatasetScreen portal={PORTAL} id={ID} tab="discussions" />, { ask: base });
  expect(await screen.findByText(`threads of ${ID}`)).toBeTruthy();
});

test('from here: reference the page with it, ask about it, open it on the portal', async () => {
  const { app } = await show();
  fireEvent.click(await screen.findByRole('button', { name: 'Reference this page' }));
  expect(app.go).toHaveBeenLastCalledWith({ screen: 'reuse', portal: PORTAL, datasets: [ID] });
  fireEvent.click(screen.getByRole('button', { name: 'Ask a question' }));
  expect(app.go).toHaveBeenLastCalledWith({ screen: 'new-thread', portal: PORTAL, dataset: ID });
  fireEvent.click(screen.getByRole('button', { name: 'Open on data.gouv.fr' }));
  expect(app.openTab).toHaveBeenCalledWith('https://www.data.gouv.fr/datasets/trees');
});
