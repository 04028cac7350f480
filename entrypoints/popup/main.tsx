import { render } from 'preact';
import { Application } from '../../components/app/app';
import type { Place } from '../../components/app/place';
import type { PageState } from '../../lib/messages';
import { followPage } from '../../lib/store/pages';
import { readPlaces, writePlaces } from '../../lib/store/places';
import { createServices, knownPage, subjectTab } from '../../lib/surface';

/** Opens on the page in front, where the person was; then looks at the page, first quickly, then thoroughly. */
async function open(root: HTMLElement): Promise<void> {
  const tab = await subjectTab();
  const [services, page, places] = await Promise.all([
    createServices(),
    knownPage(tab),
    readPlaces<Place>(tab.id, tab.url),
  ]);
  const closed = new AbortController();
  addEventListener('pagehide', () => closed.abort());
  const onPlaces = (stack: Place[]) => void writePlaces(tab.id, tab.url, stack);
  const show = (state: PageState) =>
    render(<Application services={services} page={state} places={places} onPlaces={onPlaces} />, root);

  show(page);
  followPage(tab.id, show, closed.signal);
  try {
    show(await services.ask('page.look', { tabId: tab.id }, closed.signal));
    show(await services.ask('page.thorough', { tabId: tab.id }, closed.signal));
  } catch {
    // The rest works without the page: a link can be pasted, a portal searched.
    if (!closed.signal.aborted) show({ ...page, status: 'blocked', reason: 'error' });
  }
}

const root = document.getElementById('app');
if (root) await open(root);
