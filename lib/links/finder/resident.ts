import type { FoundReference } from '../types';
import { type Following, follow } from './follow';
import type { Recogniser } from './recogniser';
import { type Survey, survey } from './survey';

/** Where a page keeps its finder: a symbol of the extension's own world, which no page can see or name. */
const PLACE = Symbol.for('datalien.finder');

interface Resident extends Following {
  thorough: boolean;
}
/** The part of the browser's API that content scripts use here: without the polyfill, for size. */
interface Extension {
  chrome?: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> | undefined } };
}

/**
 * Settles a finder in the page that it was injected into: one pass now, then whatever changes. One that is
 * there already stays, unless it is quick and this one is thorough.
 *
 * @returns what the page cites; strings and their number within what `finderReport` takes (lib/messages)
 */
export async function settle<R extends Recogniser>(
  view: Window,
  thorough: boolean,
  what: Survey<R>,
): Promise<FoundReference[]> {
  const world = globalThis as typeof globalThis & Extension & { [PLACE]?: Resident };
  const there = world[PLACE];
  if (there && (there.thorough || !thorough)) return there.now();
  there?.stop();

  // Held on to: where an element is called `chrome`, its removal takes the global of that name with it.
  const { chrome } = world;
  const following = follow({
    view,
    text: thorough,
    look: () => survey(view, what),
    report: (url, references) => {
      // Nobody listening is no failure of the page's.
      chrome?.runtime
        ?.sendMessage({ type: 'finder.report', url: url.slice(0, 10_000), references })
        ?.catch(() => {});
    },
    alive: () => !!chrome?.runtime?.id,
  });
  world[PLACE] = {
    thorough,
    now: following.now,
    stop: () => {
      following.stop();
      delete world[PLACE];
    },
  };
  return following.now();
}
