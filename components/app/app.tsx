import type { ComponentType } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { PageState } from '../../lib/messages';
import type { Services } from '../../lib/surface';
import { AccountChip } from '../account/account-chip';
import { ListScreen } from '../list/list-screen';
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

function CurrentScreen({ place, page }: { place: Place; page: PageState }) {
  const portal = page.references[0]?.portal;
  switch (place.screen) {
    case 'list':
      return <ListScreen account={portal ? <AccountChip portal={portal} /> : undefined} />;
    case 'dataset':
      return (
        <Later
          key={place.id}
          load={async () => (await import('../dataset/dataset-screen')).DatasetScreen}
          props={{ portal: place.portal, id: place.id, tab: place.tab }}
        />
      );
    case 'reuse':
      return (
        <Later
          load={async () => (await import('../reuse/reuse-screen')).ReuseScreen}
          props={{ portal: place.portal, datasets: place.datasets }}
        />
      );
    case 'reuse-done':
      return (
        <Later
          load={async () => (await import('../reuse/reuse-done')).ReuseDone}
          props={{ portal: place.portal, draftKey: place.key }}
        />
      );
    case 'new-thread':
      return (
        <Later
          load={async () => (await import('../discussion/new-thread-screen')).NewThreadScreen}
          props={{ portal: place.portal, dataset: place.dataset }}
        />
      );
    case 'thread':
      return (
        <Later
          key={place.id}
          load={async () => (await import('../discussion/thread-screen')).ThreadScreen}
          props={{ portal: place.portal, id: place.id, opened: place.opened }}
        />
      );
    case 'sign-in':
      return (
        <Later
          load={async () => (await import('../account/sign-in-screen')).SignInScreen}
          props={{ portal: place.portal }}
        />
      );
  }
}

/** A screen whose code is loaded when it is first shown: the popup's first paint stays small. */
function Later<P extends object>({ load, props }: { load: () => Promise<ComponentType<P>>; props: P }) {
  const [Screen, setScreen] = useState<ComponentType<P> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a screen is loaded once; `load` is new at each render
  useEffect(() => {
    load().then((loaded) => setScreen(() => loaded));
  }, []);
  return Screen ? <Screen {...props} /> : null;
}
