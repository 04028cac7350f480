import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReuseScreen } from '../../../components/reuse/reuse-screen';
import { FailureError } from '../../../lib/failure-error';
import type { Requests } from '../../../lib/messages';
import { reuseDraftKey } from '../../../lib/reuse/draft';
import { account, dataset, form, ID, page, reference, reuse } from '../../unit/reuse/made';
import { type FakeHandlers, NOW, PAGE, renderApp, type Setting } from '../harness';

const PORTAL = 'www.data.gouv.fr';
const KEY = reuseDraftKey(PAGE.url, PORTAL);
const choices = {
  types: [
    { id: 'news_article', label: 'News article' },
    { id: 'post', label: 'Post' },
  ],
  topics: [{ id: 'environment_and_energy', label: 'Environment and energy' }],
};
const number = (ref: string) => Number(ref.replace('dataset-', ''));

function open(
  ask: FakeHandlers = {},
  setting: Omit<Setting, 'ask'> = {},
  props: { datasets?: string[] } = {},
) {
  return renderApp(<ReuseScreen portal={PORTAL} {...props} />, {
    page: { references: [reference(1), reference(2, { inMain: false })] },
    ...setting,
    ask: {
      'page.describe': () => page({ removed: ['utm_source'] }),
      'dataset.resolve': ({ reference: { ref } }) => ({ dataset: dataset(number(ref)) }),
      'reuse.matches': () => ({ matches: [], compared: 12, partial: false }),
      'reuse.choices': () => choices,
      'account.get': () => account(),
      'tags.suggest': () => [],
      ...ask,
    },
  });
}

/** The form with the portal's own lists in it. */
const title = async () => {
  await screen.findByText('Environment and energy');
  return screen.findByLabelText<HTMLTextAreaElement>('Name of the reuse');
};
const type = (element: Element, value: string) => fireEvent.input(element, { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

describe('the form of a reuse', () => {
  it('is filled in from the page, each value marked', async () => {
    await open();
    expect((await title()).value).toBe('Where did the trees go?');
    expect(screen.getByLabelText<HTMLInputElement>('Link').value).toBe('https://lereleve.info/trees');
    expect(screen.getByLabelText<HTMLSelectElement>('Type').value).toBe('news_article');
    expect(screen.getByLabelText<HTMLSelectElement>('Topic').value).toBe('');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Description').value).toContain(
      'Claire Martin, *Le Relevé*',
    );
    expect(screen.getAllByText('taken from the page')).toHaveLength(4);
    expect(screen.getAllByText('guessed')).toHaveLength(1);
    expect(screen.getByText('Tracking removed: utm_source.')).toBeTruthy();
    expect(screen.getByText('patrimoine-naturel')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Dataset 1/).checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>(/^Dataset 2/).checked).toBe(false);
    expect(screen.getByText(/according to the 12 reuses/)).toBeTruthy();
  });

  it('an edited value can be restored', async () => {
    await open();
    const field = await title();
    type(field, 'Mine');
    fireEvent.click(await screen.findByText('Restore'));
    await waitFor(() => expect(field.value).toBe('Where did the trees go?'));
    expect(screen.queryByText('Restore')).toBeNull();
  });

  it('keeps every keystroke, and comes back to it', async () => {
    const { kept, unmount } = await open();
    type(await title(), 'Half a ti');
    expect(kept.get(KEY)).toMatchObject({ saved: NOW, form: { title: 'Half a ti' } });
    unmount();
    await open({}, { drafts: { [KEY]: kept.get(KEY) } });
    expect((await title()).value).toBe('Half a ti');
    expect(screen.getByText(/^Draft kept at/)).toBeTruthy();
  });

  it('starts again from the page', async () => {
    const { kept } = await open({}, { drafts: { [KEY]: { saved: 1, form: form({ title: 'Old' }) } } });
    fireEvent.click(await screen.findByText('Start again from the page'));
    await waitFor(async () => expect((await title()).value).toBe('Where did the trees go?'));
    expect(kept.has(KEY)).toBe(false);
  });

  it('a draft that cannot be read counts as none', async () => {
    await open({}, { drafts: { [KEY]: { saved: 'x' } } });
    expect((await title()).value).toBe('Where did the trees go?');
  });

  it('says what is to be corrected, and goes there', async () => {
    const { app } = await open({ 'reuse.publish': () => expect.unreachable() });
    type(await title(), ' ');
    type(screen.getByLabelText('Link'), 'http://localhost/x');
    fireEvent.click(screen.getByLabelText(/^Dataset 1/));
    fireEvent.click(screen.getByText('Publish the reuse'));
    const summary = await screen.findByText(/^To correct/);
    expect(summary.textContent).toBe('To correct: Name of the reuse, Link, Topic, Datasets used');
    const wrong = screen.getByLabelText('Name of the reuse');
    expect(wrong.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(wrong));
    expect(screen.getByText('Give it a name.')).toBeTruthy();
    expect(screen.getByText(/leads to your own computer/)).toBeTruthy();
    expect(screen.getByText('Choose a topic.')).toBeTruthy();
    expect(screen.getByText(/Tick at least one dataset/)).toBeTruthy();
    expect(app.ask).not.toHaveBeenCalledWith('reuse.publish', expect.anything());
    choose('Topic', 'environment_and_energy');
    await waitFor(() => expect(screen.queryByText('Choose a topic.')).toBeNull());
  });

  it('sends once, however often one clicks', async () => {
    const sent: Requests['reuse.publish'][] = [];
    let end = () => {};
    const { app } = await open({
      'reuse.publish': async (params) => {
        sent.push(params);
        await new Promise<void>((resolve) => {
          end = resolve;
        });
        return { reuse: reuse(1), published: true };
      },
    });
    await title();
    choose('Topic', 'environment_and_energy');
    const button = screen.getByText('Publish the reuse');
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByText('Publishing…');
    fireEvent.click(button);
    end();
    await waitFor(() =>
      expect(app.replace).toHaveBeenCalledWith({ screen: 'reuse-done', portal: PORTAL, key: KEY }),
    );
    expect(sent).toEqual([
      {
        key: KEY,
        reuse: {
          portal: PORTAL,
          title: 'Where did the trees go?',
          url: 'https://lereleve.info/trees',
          description: expect.stringContaining('Three inventories compared.'),
          type: 'news_article',
          topic: 'environment_and_energy',
          tags: ['trees', 'patrimoine-naturel'],
          datasets: [ID(1)],
          organization: null,
          visibility: 'public',
        },
      },
    ]);
  });

  it('shows the portal’s refusal beside its field, the text kept', async () => {
    const failure = new FailureError({ kind: 'refused', status: 400, fields: { url: 'Invalid TLD' } });
    await open({ 'reuse.publish': () => Promise.reject(failure) });
    await title();
    choose('Topic', 'environment_and_energy');
    fireEvent.click(screen.getByText('Publish the reuse'));
    expect(await screen.findByText('data.gouv.fr says: Invalid TLD')).toBeTruthy();
    expect(screen.getByText(/Your text is kept/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Link')));
  });

  it('an address that is registered out of sight is explained', async () => {
    await open({ 'reuse.publish': () => Promise.reject(new FailureError({ kind: 'alreadyThere' })) });
    await title();
    choose('Topic', 'environment_and_energy');
    fireEvent.click(screen.getByText('Publish the reuse'));
    expect(await screen.findByText(/perhaps someone’s draft/)).toBeTruthy();
    expect(screen.getByText('Look for it again')).toBeTruthy();
    expect((await title()).value).toBe('Where did the trees go?');
  });

  it('publishes as oneself until an organization is chosen', async () => {
    const publish = vi.fn(() => ({ reuse: reuse(1), published: true }));
    await open({ 'reuse.publish': publish });
    await title();
    expect(screen.getByText('As Claire Martin')).toBeTruthy();
    expect(screen.getByText('Visible to everyone on data.gouv.fr')).toBeTruthy();
    choose('Topic', 'environment_and_energy');
    fireEvent.click(screen.getByRole('radio', { name: /Le Relevé/ }));
    expect(await screen.findByText('As Le Relevé')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/^A draft on data.gouv.fr/));
    expect(await screen.findByText(/visible to its members/)).toBeTruthy();
    fireEvent.click(screen.getByText('Create the draft'));
    await waitFor(() =>
      expect(publish).toHaveBeenCalledWith(
        expect.objectContaining({
          reuse: expect.objectContaining({ organization: ID(700), visibility: 'draft' }),
        }),
        undefined,
      ),
    );
  });

  it('keeps for later, and goes back', async () => {
    const { app, kept } = await open();
    await title();
    fireEvent.click(screen.getByText('Keep for later'));
    expect(app.back).toHaveBeenCalled();
    expect(kept.get(KEY)).toMatchObject({ form: { title: 'Where did the trees go?' } });
  });

  it('signed out, the form works, and can be taken elsewhere', async () => {
    const write = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: write } });
    const { app, kept } = await open({ 'account.get': () => null });
    type(await title(), 'Mine');
    fireEvent.click(screen.getByText('Copy as text'));
    await screen.findAllByText('Copied');
    expect(write).toHaveBeenCalledWith(expect.stringContaining('Mine\n\nhttps://lereleve.info/trees'));
    fireEvent.click(screen.getByText('Open the portal’s form'));
    expect(app.openTab).toHaveBeenCalledWith(`https://www.data.gouv.fr/admin/reuses/new?dataset_id=${ID(1)}`);
    fireEvent.click(screen.getByText('Sign in to publish'));
    expect(app.go).toHaveBeenCalledWith({ screen: 'sign-in', portal: PORTAL });
    expect(kept.get(KEY)).toMatchObject({ form: { title: 'Mine' } });
    expect(screen.queryByText('Publish the reuse')).toBeNull();
    vi.unstubAllGlobals();
  });

  it('says that a page is perhaps not public', async () => {
    await open({ 'page.describe': () => page({ notPublic: 'token' }) });
    expect(await screen.findByText('Perhaps this page is not public.')).toBeTruthy();
    expect(screen.getByText(/preview or sharing code/)).toBeTruthy();
  });

  it('a page that cannot be read leaves the form to the person', async () => {
    await open({ 'page.describe': () => Promise.reject(new FailureError({ kind: 'noAccess' })) });
    expect(await screen.findByText('This page could not be read.')).toBeTruthy();
    expect((await title()).value).toBe(PAGE.title);
    expect(screen.getByLabelText<HTMLInputElement>('Link').value).toBe(PAGE.url);
  });

  it('tags are shown as they will be stored', async () => {
    await open();
    await title();
    const input = screen.getByLabelText('Add a keyword');
    type(input, 'Été 2024');
    expect(await screen.findByText('Will be stored as “ete-2024”.')).toBeTruthy();
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(await screen.findByText('ete-2024')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Remove trees'));
    await waitFor(() => expect(screen.queryByText('trees')).toBeNull());
  });
});

describe('the datasets of a reuse', () => {
  it('are searched on the portal', async () => {
    await open({ 'dataset.search': () => [{ id: ID(9), title: 'Wells', page: null }] });
    await title();
    fireEvent.click(screen.getByText('Search'));
    type(await screen.findByLabelText('Words to look for on data.gouv.fr'), 'wells');
    fireEvent.click(screen.getByText('Find'));
    fireEvent.click(await screen.findByLabelText('Add Wells'));
    expect((await screen.findByLabelText<HTMLInputElement>(/^Wells/)).checked).toBe(true);
  });

  it.each([
    ['https://example.org/x', 'This link does not lead to a dataset that Datalien knows.'],
    [
      'https://data.public.lu/fr/datasets/trees/',
      'This dataset is on data.public.lu: a reuse on data.gouv.fr cannot cite it.',
    ],
    ['https://www.data.gouv.fr/datasets/dataset-1/', 'It is in the list already.'],
  ])('the link %s is answered', async (link, words) => {
    await open();
    await title();
    fireEvent.click(screen.getByText('Paste a link'));
    const field = await screen.findByLabelText('Link of a dataset');
    type(field, link);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('are added by their link', async () => {
    await open();
    await title();
    fireEvent.click(screen.getByText('Paste a link'));
    const field = await screen.findByLabelText('Link of a dataset');
    type(field, 'https://www.data.gouv.fr/datasets/dataset-7/');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect((await screen.findByLabelText<HTMLInputElement>(/^Dataset 7/)).checked).toBe(true);
  });

  it('one that the person came with, not cited by the page, is asked for and ticked', async () => {
    await open(
      {
        'dataset.resolve': ({ reference: { ref, via } }) => ({
          dataset: dataset(via === 'id' ? 5 : number(ref)),
        }),
      },
      {},
      { datasets: [ID(5)] },
    );
    expect((await screen.findByLabelText<HTMLInputElement>(/^Dataset 5/)).checked).toBe(true);
  });

  it('of another portal have a form of their own', async () => {
    const { app } = await open(
      {},
      { page: { references: [reference(1), reference(2, { portal: 'data.public.lu' })] } },
    );
    await title();
    expect(screen.getByText(/datasets of 2 portals/)).toBeTruthy();
    expect(screen.queryByLabelText(/^Dataset 2/)).toBeNull();
    fireEvent.click(within(screen.getByRole('group', { name: 'Portal' })).getByText('data.public.lu'));
    expect(app.replace).toHaveBeenCalledWith({ screen: 'reuse', portal: 'data.public.lu' });
  });
});

describe('a page that is there already', () => {
  const match = (mine: boolean, more = {}) => ({
    matches: [{ reuse: reuse(1, more), missing: [ID(2)], mine }],
    compared: 3,
    partial: false,
  });

  it('is shown before the form, which stays within reach', async () => {
    await open({ 'reuse.matches': () => match(false) });
    expect(await screen.findByText('This page is already referenced')).toBeTruthy();
    expect(screen.getByText(/^By Claire Martin/)).toBeTruthy();
    expect(screen.queryByText(/^Add \d/)).toBeNull();
    fireEvent.click(screen.getByText('Fill in the form all the same'));
    expect((await title()).value).toBe('Where did the trees go?');
    fireEvent.click(screen.getByText('See it'));
    expect(await screen.findByText('This page is already referenced')).toBeTruthy();
  });

  it('one’s own is completed in place', async () => {
    const add = vi.fn(() =>
      reuse(1, {
        datasets: [
          { id: ID(1), title: '' },
          { id: ID(2), title: '' },
        ],
      }),
    );
    await open({ 'reuse.matches': () => match(true), 'reuse.addDatasets': add });
    await screen.findByText('Already in the reuse');
    fireEvent.click(screen.getByLabelText(/^Dataset 2/));
    const button = await screen.findByText('Add 1 dataset');
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByText('1 dataset added.')).toBeTruthy();
    expect(add).toHaveBeenCalledTimes(1);
    expect(add).toHaveBeenCalledWith({ portal: PORTAL, id: ID(101), datasets: [ID(2)] }, undefined);
  });

  it('one’s own draft is published in place', async () => {
    const finish = vi.fn(() => ({ reuse: reuse(1), published: true }));
    await open({ 'reuse.matches': () => match(true, { private: true }), 'reuse.finish': finish });
    fireEvent.click(await screen.findByText('Publish the draft'));
    expect(await screen.findByText('It is published')).toBeTruthy();
  });

  it('is said above a form that is being filled in', async () => {
    await open(
      { 'reuse.matches': () => match(false) },
      { drafts: { [KEY]: { saved: 1, form: form({ title: 'Old' }) } } },
    );
    expect((await title()).value).toBe('Old');
    expect(await screen.findByText('This page seems to be referenced already')).toBeTruthy();
  });

  it('the form does not wait for a slow portal where one does not want to', async () => {
    await open({ 'reuse.matches': () => new Promise(() => {}) });
    fireEvent.click(await screen.findByText('Fill in the form meanwhile'));
    expect((await title()).value).toBe('Where did the trees go?');
  });

  it('where it cannot be checked, the form goes on', async () => {
    await open({ 'reuse.matches': () => Promise.reject(new FailureError({ kind: 'server' })) });
    expect(await screen.findByText(/could not check/)).toBeTruthy();
    expect(await title()).toBeTruthy();
  });

  it('what was sent while the popup was closed is shown instead', async () => {
    const { app } = await open({}, { drafts: { [`outcome:${KEY}`]: { reuse: reuse(1), published: true } } });
    await waitFor(() =>
      expect(app.replace).toHaveBeenCalledWith({ screen: 'reuse-done', portal: PORTAL, key: KEY }),
    );
  });
});
