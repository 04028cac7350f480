import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PageState } from '../../lib/messages';
import type { Services } from '../../lib/surface';
import { AccountChip } from '../account/account-chip';
import { ListScreen } from '../list/list-screen';
import { Lazy } from '../ui';
import { type App, AppContext } from './context';
import type { Place } from './place';

interface Props {
  services: Services;
  page: PageState;
  /** Where the person was, deepest last; empty for the list. */
  places: Place[];
  onPlaces(stack: Place[]): void;
}

const HOME: Place[] = [{ screen: 'list' }];

/** The whole application: the same in the popup and in every later surface. */
export function Application({ services, page, places, onPlaces }: Props) {
  const [stack, setStack] = useState(places.length > 0 ? places : HOME);
  const move = useCallback(
    (change: (stack: Place[]) => Place[]) =>
      setStack((before) => {
        const after = change(before);
        onPlaces(after);
        return after;
      }),
    [onPlaces],
  );
  const place = stack[stack.length - 1] ?? { screen: 'list' };
  const app = useMemo<App>(
    () => ({
      ...services,
      page,
      place,
      go: (next) => move((before) => [...before, next]),
      replace: (next) => move((before) => [...before.slice(0, -1), next]),
      back: () => move((before) => (before.length > 1 ? before.slice(0, -1) : HOME)),
    }),
    [services, page, place, move],
  );
  return (
    <AppContext.Provider value={app}>
      <CurrentScreen place={place} page={page} />
    </AppContext.Provider>
  );
}

// A screen's code is loaded when it is first shown: the popup's first paint stays small.
const loadDataset = async () => (await import('../dataset/dataset-screen')).DatasetScreen;
const loadReuse = async () => (await import('../reuse/reuse-screen')).ReuseScreen;
const loadReuseDone = async () => (await import('../reuse/reuse-done')).ReuseDone;
const loadNewThread = async () => (await import('../discussion/new-thread-screen')).NewThreadScreen;
const loadThread = async () => (await import('../discussion/thread-screen')).ThreadScreen;
const loadSignIn = async () => (await import('../account/sign-in-screen')).SignInScreen;

function CurrentScreen({ place, page }: { place: Place; page: PageState }) {
  const first = page.references[0]?.portal;
  if (place.screen === 'list') {
    return <ListScreen account={first ? <AccountChip portal={first} /> : undefined} />;
  }
  const { portal } = place;
  switch (place.screen) {
    case 'dataset':
      return <Lazy key={place.id} load={loadDataset} props={{ portal, id: place.id, tab: place.tab }} />;
    case 'reuse':
      return <Lazy key="reuse" load={loadReuse} props={{ portal, datasets: place.datasets }} />;
    case 'reuse-done':
      return <Lazy key="reuse-done" load={loadReuseDone} props={{ portal, draftKey: place.key }} />;
    case 'new-thread':
      return <Lazy key="new-thread" load={loadNewThread} props={{ portal, dataset: place.dataset }} />;
    case 'thread':
      return <Lazy key={place.id} load={loadThread} props={{ portal, id: place.id, opened: place.opened }} />;
    case 'sign-in':
      return <Lazy key="sign-in" load={loadSignIn} props={{ portal }} />;
  }
}
