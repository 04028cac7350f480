import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ListScreen } from '../../../components/list/list-screen';
import { fail } from '../../../lib/failure-error';
import type { Failure, FailureKind } from '../../../lib/portal/failure';
import { dataset, file, idOf, PORTAL, reference } from '../fixtures';
import { type FakeHandlers, renderApp } from '../harness';

/** Nothing comes on screen by itself in a test. */
class NeverSeen {
  observe() {}
  disconnect() {}
}
beforeEach(() => vi.stubGlobal('IntersectionObserver', NeverSeen));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const roads = dataset({ id: idOf('b'), title: 'Roads', onTime: true, formats: ['CSV'] });
const trees = dataset();

const resolving: FakeHandlers = {
  'dataset.resolve': ({ reference: { ref, kind } }) => {
    if (kind === 'resource') return { dataset: trees, file: file() };
    if (ref === 'trees' || ref === idOf('a')) return { dataset: trees };
    if (ref === 'roads') return { dataset: roads };
    return fail('unknown', { portal: PORTAL });
  },
};

test('datasets in page order, with producer, freshness, licence, formats', async () => {
  await renderApp(<ListScreen />, {
    ask: resolving,
    page: { references: [reference('roads'), reference('trees')] },
  });
  expect(await screen.findByRole('button', { name: 'Remarkable trees' })).toBeTruthy();
  const section = screen.getByRole('region', { name: '2 datasets cited' });
  const rows = within(section).getAllByRole('listitem');
  expect(rows.map((row) => within(row).getByRole('button').textContent)).toEqual([
    'Roads',
    'Remarkable trees',
  ]);
  expect(rows[0]?.textContent).toContain('Up to date');
  expect(rows[1]?.textContent).toContain('Valombre, certified producer');
  expect(rows[1]?.textContent).toMatch(/Late by 4\u00a0months/);
  expect(rows[1]?.textContent).toContain('Licence Ouverte 2.0');
  expect(rows[1]?.textContent).toContain('CSVGeoJSON+11 other format');
  expect(within(section).getByText('data.gouv.fr')).toBeTruthy();
});

test('slug, id and file of one dataset are one row, the file named under it', async () => {
  await renderApp(<ListScreen />, {
    ask: resolving,
    page: {
      references: [
        reference('trees'),
        reference('0b6a2f0c-0000-4000-8000-000000000000', { kind: 'resource' }),
        reference(idOf('a')),
      ],
    },
  });
  expect(await screen.findByText('File: trees-2026.csv')).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('heading', { name: '1 dataset cited' })).toBeTruthy());
  expect(screen.getAllByRole('button', { name: 'Remarkable trees' })).toHaveLength(1);
});

test('a row leads to its dataset', async () => {
  const { app } = await renderApp(<ListScreen />, {
    ask: resolving,
    page: { references: [reference('trees')] },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Remarkable trees' }));
  expect(app.go).toHaveBeenCalledWith({ screen: 'dataset', portal: PORTAL, id: idOf('a') });
});

test.each<[FailureKind, string, string]>([
  ['unknown', 'Not found', 'data.gouv.fr does not know this dataset, or keeps it private.'],
  ['deleted', 'Removed', 'This dataset was removed from data.gouv.fr.'],
  ['unreachable', 'Portal unreachable', 'data.gouv.fr cannot be reached.'],
  ['slow', 'No answer', 'data.gouv.fr did not answer in time.'],
  ['notJson', 'Unreadable answer', 'data.gouv.fr answered with a page instead of data.'],
  ['wrongShape', 'Unreadable answer', 'data.gouv.fr answered in a form that Datalien does not know.'],
  ['server', 'Portal in trouble', 'data.gouv.fr has a fault of its own.'],
  ['noAccess', 'Access withheld', 'The browser does not let Datalien reach data.gouv.fr.'],
])('%s is said in its row, the others go on', async (kind, tag, sentence) => {
  const failure: Omit<Failure, 'kind'> = { portal: PORTAL };
  await renderApp(<ListScreen />, {
    ask: {
      'dataset.resolve': ({ reference: { ref } }) =>
        ref === 'trees' ? { dataset: trees } : fail(kind, failure),
    },
    page: { references: [reference('lost', { text: 'The lost list' }), reference('trees')] },
  });
  const row = (await screen.findByText(tag)).closest('li');
  expect(row?.textContent).toContain('The lost list');
  expect(row?.textContent).toContain(sentence);
  expect(screen.getByRole('button', { name: 'Remarkable trees' })).toBeTruthy();
});

test('a row that failed is asked for again', async () => {
  let broken = true;
  await renderApp(<ListScreen />, {
    ask: {
      'dataset.resolve': () => (broken ? fail('slow', { portal: PORTAL }) : { dataset: trees }),
    },
    page: { references: [reference('trees', { text: 'trees' })] },
  });
  const retry = await screen.findByRole('button', { name: 'Try again: trees' });
  broken = false;
  fireEvent.click(retry);
  expect(await screen.findByRole('button', { name: 'Remarkable trees' })).toBeTruthy();
});

test('access that the browser withholds is asked for in the click', async () => {
  let granted = false;
  const { app } = await renderApp(<ListScreen />, {
    ask: {
      'dataset.resolve': () => (granted ? { dataset: trees } : fail('noAccess', { portal: PORTAL })),
    },
    page: { references: [reference('trees')] },
  });
  const allow = await screen.findByRole('button', { name: 'Allow data.gouv.fr' });
  granted = true;
  fireEvent.click(allow);
  expect(app.requestAccess).toHaveBeenCalledWith(PORTAL);
  expect(await screen.findByRole('button', { name: 'Remarkable trees' })).toBeTruthy();
});

test('only the first rows are asked for until others come on screen', async () => {
  const references = Array.from({ length: 12 }, (_, n) => reference(`set-${n}`));
  const resolve = vi.fn(() => new Promise<never>(() => undefined));
  await renderApp(<ListScreen />, { ask: { 'dataset.resolve': resolve }, page: { references } });
  await waitFor(() => expect(resolve).toHaveBeenCalledTimes(8));
  expect(screen.getByText('0 of 12 received')).toBeTruthy();
});

test('what is under way is aborted when the list goes away', async () => {
  let signal: AbortSignal | undefined;
  const { unmount } = await renderApp(<ListScreen />, {
    ask: {
      'dataset.resolve': (_params, given) => {
        signal = given;
        return new Promise<never>(() => undefined);
      },
    },
    page: { references: [reference('trees')] },
  });
  await waitFor(() => expect(signal).toBeDefined());
  unmount();
  await waitFor(() => expect(signal?.aborted).toBe(true));
});

test('while the page is looked at, that is said; results appear when they come', async () => {
  const { change, app } = await renderApp(<ListScreen />, {
    ask: resolving,
    page: { status: 'looking', thorough: false },
  });
  expect(screen.getByRole('status').textContent).toContain('Looking for datasets');
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  change({ page: { ...app.page, status: 'found', thorough: true, references: [reference('trees')] } });
  expect(await screen.findByRole('button', { name: 'Remarkable trees' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('1 dataset cited');
});

test.each([
  ['browser', /their own pages/],
  ['store', /their store/],
  ['pdf', /PDF/],
  ['file', /file of this computer/],
  ['error', /could not read/],
] as const)('a page closed to extensions (%s) is said, the other ways offered', async (reason, words) => {
  await renderApp(<ListScreen />, { page: { status: 'blocked', reason } });
  expect(screen.getByText(words)).toBeTruthy();
  expect(await screen.findByLabelText('Link of a dataset')).toBeTruthy();
  expect(screen.getByLabelText('Words to look for')).toBeTruthy();
});

test('nothing found: a pasted link is added and kept, a wrong one is said', async () => {
  const { kept } = await renderApp(<ListScreen />, {
    ask: { 'dataset.resolve': () => ({ dataset: trees }) },
  });
  expect(screen.getByRole('heading', { name: 'No dataset spotted here' })).toBeTruthy();
  const input = await screen.findByLabelText('Link of a dataset');
  fireEvent.input(input, { target: { value: 'https://nowhere.example/x' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(input.getAttribute('aria-invalid')).toBe('true');
  fireEvent.input(input, { target: { value: ' https://www.data.gouv.fr/datasets/trees/ ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByRole('button', { name: 'Remarkable trees' })).toBeTruthy();
  expect([...kept.values()]).toHaveLength(1);
});

test('a portal is searched, a result added', async () => {
  const { app } = await renderApp(<ListScreen />, {
    ask: {
      'dataset.search': ({ q }) => (q === 'trees' ? [{ id: idOf('a'), title: 'Trees', page: null }] : []),
      'dataset.resolve': () => ({ dataset: trees }),
    },
  });
  const words = await screen.findByLabelText('Words to look for');
  fireEvent.input(words, { target: { value: 'nothing' } });
  fireEvent.click(screen.getByRole('button', { name: 'Search' }));
  expect(await screen.findByText(/Nothing on data.gouv.fr for “nothing”/)).toBeTruthy();
  fireEvent.input(words, { target: { value: 'trees' } });
  fireEvent.click(screen.getByRole('button', { name: 'Search' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Add Trees' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Reference this page' }));
  await waitFor(() => expect(app.go).toHaveBeenCalled());
});

test('one portal and one dataset: no question asked', async () => {
  const { app } = await renderApp(<ListScreen />, {
    ask: resolving,
    page: { references: [reference('trees')] },
  });
  await screen.findByRole('button', { name: 'Remarkable trees' });
  fireEvent.click(screen.getByRole('button', { name: 'Reference this page' }));
  expect(app.go).toHaveBeenLastCalledWith({ screen: 'reuse', portal: PORTAL });
  fireEvent.click(screen.getByRole('button', { name: 'Ask a question' }));
  expect(app.go).toHaveBeenLastCalledWith({ screen: 'new-thread', portal: PORTAL, dataset: idOf('a') });
});

test('several portals and datasets: which one is asked', async () => {
  const other = dataset({ portal: 'data.public.lu', id: idOf('c'), title: 'Bamkataster' });
  const { app } = await renderApp(<ListScreen />, {
    ask: {
      'dataset.resolve': ({ reference: { portal } }) => ({ dataset: portal === PORTAL ? trees : other }),
    },
    page: { references: [reference('trees'), reference('beem', { portal: 'data.public.lu' })] },
  });
  await screen.findByRole('button', { name: 'Bamkataster' });
  expect(screen.getByRole('heading', { name: 'data.public.lu' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Reference this page…' }));
  fireEvent.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: 'data.public.lu' }));
  expect(app.go).toHaveBeenLastCalledWith({ screen: 'reuse', portal: 'data.public.lu' });
  fireEvent.click(screen.getByRole('button', { name: 'Ask a question…' }));
  fireEvent.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: 'Bamkataster' }));
  expect(app.go).toHaveBeenLastCalledWith({
    screen: 'new-thread',
    portal: 'data.public.lu',
    dataset: idOf('c'),
  });
});

test('other objects stand below, quieter; a discussion opens here, the rest on the portal', async () => {
  const { app } = await renderApp(<ListScreen />, {
    ask: {
      ...resolving,
      'object.resolve': ({ reference: { kind, ref } }) => ({
        portal: PORTAL,
        kind: kind === 'discussion' ? 'discussion' : 'reuse',
        id: ref,
        title: kind === 'discussion' ? 'Doubles' : 'A map',
        page: 'https://www.data.gouv.fr/reuses/map',
        by: 'Canopy',
        dataset: null,
      }),
    },
    page: {
      references: [
        reference('trees'),
        reference('map', { kind: 'reuse' }),
        reference(idOf('d'), { kind: 'discussion' }),
      ],
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Doubles' }));
  expect(app.go).toHaveBeenLastCalledWith({ screen: 'thread', portal: PORTAL, id: idOf('d') });
  fireEvent.click(screen.getByRole('link', { name: /A map/ }));
  expect(app.openTab).toHaveBeenCalledWith('https://www.data.gouv.fr/reuses/map');
  expect(screen.getByRole('region', { name: '1 reuse cited' }).textContent).toContain('reuse, Canopy');
});
