import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ThreadList } from '../../../components/discussion/thread-list';
import { FailureError } from '../../../lib/failure-error';
import type { Thread } from '../../../lib/portal/model';
import { BY_VALOMBRE, comment, thread } from '../../unit/discussion/made';
import { renderApp } from '../harness';
import { DATASET, detail, PORTAL } from './made';

afterEach(cleanup);

const show = (items: Thread[], more = false, total = items.length) =>
  renderApp(<ThreadList portal={PORTAL} dataset={DATASET} />, {
    ask: {
      'dataset.detail': () => detail(),
      'discussion.list': ({ page }) => ({ items, total, page, more }),
    },
  });
const titles = () => screen.getAllByRole('listitem').map((row) => row.querySelector('button')?.textContent);

test('open threads first, the latest first; closed ones are folded', async () => {
  await show([
    thread({ id: 'a', title: 'Closed', closed: '2026-11-13', lastActivity: '2026-11-13' }),
    thread({ id: 'b', title: 'Older', lastActivity: '2026-11-01' }),
    thread({ id: 'c', title: 'Newer', lastActivity: '2026-11-10' }),
  ]);
  await screen.findByText('Newer');
  expect(titles()).toEqual(['Newer', 'Older']);
  const fold = screen.getByRole('button', { name: 'Show the closed one' });
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(fold);
  expect(titles()).toEqual(['Newer', 'Older', 'Closed']);
});

test('a row says who spoke last, whether the producer did, and leads to the thread', async () => {
  const answered = thread({
    id: 'a',
    title: 'Answered',
    comments: [comment(), comment({ index: 1, author: BY_VALOMBRE, content: 'In\ncentimetres.' })],
  });
  const { app } = await show([answered, thread({ id: 'b', title: 'Waiting' })]);
  await screen.findByText('No answer from the producer');
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('Métropole de Valombre: In centimetres.');
  expect(first?.textContent).toContain('Producer');
  expect(first?.textContent).toContain('2 messages');
  expect(second?.textContent).toContain('No answer from the producer');
  fireEvent.click(screen.getByRole('button', { name: 'Answered' }));
  expect(app.go).toHaveBeenCalledWith({ screen: 'thread', portal: PORTAL, id: 'a' });
});

test('more of them come on demand', async () => {
  await show([thread()], true, 41);
  expect(await screen.findByRole('button', { name: /41/ })).toBeTruthy();
});

test('none: says what to do', async () => {
  await show([]);
  expect(await screen.findByText('No discussion about this dataset yet.')).toBeTruthy();
});

test('a failure is said, with a way to try again', async () => {
  await renderApp(<ThreadList portal={PORTAL} dataset={DATASET} />, {
    ask: {
      'dataset.detail': () => detail(),
      'discussion.list': () => {
        throw new FailureError({ kind: 'slow', portal: PORTAL });
      },
    },
  });
  expect(await screen.findByText('data.gouv.fr did not answer in time.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});
