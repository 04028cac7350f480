import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReuseDone } from '../../../components/reuse/reuse-done';
import { FailureError } from '../../../lib/failure-error';
import { account, ID, reference, reuse } from '../../unit/reuse/made';
import { type FakeHandlers, renderApp, type Setting } from '../harness';

const PORTAL = 'www.data.gouv.fr';
const KEY = 'reuse www.data.gouv.fr https://lereleve.info/trees';
const OUTCOME = `outcome:${KEY}`;

function open(outcome: unknown, ask: FakeHandlers = {}, setting: Omit<Setting, 'ask' | 'drafts'> = {}) {
  return renderApp(<ReuseDone portal={PORTAL} draftKey={KEY} />, {
    ...setting,
    drafts: outcome ? { [OUTCOME]: outcome } : {},
    ask: {
      'account.get': () => account(),
      'reuse.choices': () => ({ types: [{ id: 'news_article', label: 'News article' }], topics: [] }),
      ...ask,
    },
  });
}

afterEach(cleanup);

describe('after a publication', () => {
  it('shows the reuse with its link, and forgets it when left', async () => {
    const { app, kept } = await open({ reuse: reuse(1), published: true });
    expect(await screen.findByText('It is published')).toBeTruthy();
    expect(screen.getByText(/^As Claire Martin\./)).toBeTruthy();
    expect(await screen.findByText('Claire Martin, News article')).toBeTruthy();
    expect(screen.getByText('https://www.data.gouv.fr/reuses/reuse-1')).toBeTruthy();
    fireEvent.click(screen.getByText('See it on data.gouv.fr'));
    expect(app.openTab).toHaveBeenCalledWith('https://www.data.gouv.fr/reuses/reuse-1');
    fireEvent.click(screen.getByText('Edit it'));
    expect(app.openTab).toHaveBeenCalledWith(`https://www.data.gouv.fr/admin/reuses/${ID(101)}`);
    fireEvent.click(screen.getByLabelText('Back'));
    expect(app.back).toHaveBeenCalled();
    expect(kept.has(OUTCOME)).toBe(false);
  });

  it('names the draft that a failure left, and finishes it once', async () => {
    const draft = reuse(1, { private: true });
    const finish = vi.fn(() => ({ reuse: reuse(1), published: true }));
    const { kept } = await open(
      { reuse: draft, published: false, failure: { kind: 'server', portal: PORTAL } },
      { 'reuse.finish': finish },
    );
    expect(await screen.findByText('It is a draft on data.gouv.fr')).toBeTruthy();
    expect(screen.getByText(/has a fault of its own/)).toBeTruthy();
    expect(screen.getByText(/The draft is safe/)).toBeTruthy();
    const button = screen.getByText('Publish the draft');
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByText('It is published')).toBeTruthy();
    expect(finish).toHaveBeenCalledTimes(1);
    expect(kept.get(OUTCOME)).toMatchObject({ published: true });
  });

  it('a failure to finish is said, the draft stays', async () => {
    await open(
      { reuse: reuse(1, { private: true }), published: false },
      { 'reuse.finish': () => Promise.reject(new FailureError({ kind: 'unreachable', portal: PORTAL })) },
    );
    fireEvent.click(await screen.findByText('Publish the draft'));
    expect(await screen.findByText(/cannot be reached/)).toBeTruthy();
    expect(screen.getByText('Publish the draft')).toBeTruthy();
  });

  it('leads to the other portal that the page cites', async () => {
    const { app } = await open(
      { reuse: reuse(1), published: true },
      {},
      { page: { references: [reference(1), reference(2, { portal: 'data.public.lu' })] } },
    );
    fireEvent.click(await screen.findByText('Reference it on data.public.lu too'));
    expect(app.replace).toHaveBeenCalledWith({ screen: 'reuse', portal: 'data.public.lu' });
  });

  it('says so where nothing is known any more', async () => {
    const { app } = await open(null);
    fireEvent.click(await screen.findByText('Back to the list'));
    await waitFor(() => expect(app.back).toHaveBeenCalled());
  });
});
