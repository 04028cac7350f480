import type { FoundReference } from '../types';
import { attempt } from './attempt';
import { nameOf } from './distinct';
import { property } from './dom';

/** The least time between two passes, in milliseconds: short enough to seem at once after a click. */
const LEAST = 400;
/** A pass that took n milliseconds is followed by 150 n of rest: under 1 % of one core, whatever the page does. */
const REST = 150;
/** An idle moment is waited for, but no longer than this: busy pages are never idle. */
const PATIENCE = 1000;
/** The attributes whose change can make an element name something else. */
const ATTRIBUTES = ['href', 'src', 'data-udata-dataset'];

/** A pass over the page. */
export interface Pass {
  references: FoundReference[];
  /** The roots whose changes concern it. */
  roots: readonly Node[];
  /** Milliseconds of work. */
  spent: number;
}

/** What following a page needs. */
export interface Follow {
  view: Window;
  /** Whether the pass reads text too. */
  text: boolean;
  look(): Promise<Pass>;
  /** Takes the references when their set changed, or the address of the page that has them. */
  report(url: string, references: FoundReference[]): void;
  /** Whether the extension that this belongs to still lives. */
  alive(): boolean;
}

/** A page that is being followed. */
export interface Following {
  /** Looks at once, whatever rest is due. @returns the page's references */
  now(): Promise<FoundReference[]>;
  /** Ends it: nothing is observed, awaited or reported any more. */
  stop(): void;
}

/**
 * Follows a page while it lives. The first change ends the observation until the next pass, so that a page
 * that changes without end costs its passes and nothing else.
 */
export function follow({ view, text, look, report, alive }: Follow): Following {
  const page = view.document;
  const ended = new AbortController();
  const { signal } = ended;
  const observer = new MutationObserver(() => soon());
  let roots: readonly Node[] = [page];
  let running: Promise<FoundReference[]> | undefined;
  let timer: number | undefined;
  let rest = LEAST;
  let said = '';

  function observe(): void {
    observer.disconnect();
    if (timer !== undefined || signal.aborted) return;
    const what = { childList: true, subtree: true, characterData: text, attributeFilter: ATTRIBUTES };
    // A frame that is gone is a dead object in Firefox.
    for (const root of roots) attempt(() => observer.observe(root, what));
  }

  function soon(): void {
    observer.disconnect();
    if (!alive()) stop();
    // In a hidden page nothing is due; it is looked at when it is seen again.
    if (signal.aborted || timer !== undefined || property(page, 'hidden')) return;
    timer = view.setTimeout(() => {
      if (view.requestIdleCallback) view.requestIdleCallback(again, { timeout: PATIENCE });
      else again();
    }, rest);
  }

  async function again(): Promise<void> {
    timer = undefined;
    if (!alive()) stop();
    if (signal.aborted) return;
    const before = said;
    const references = await now().catch(() => null);
    if (references && said !== before && !signal.aborted && alive()) report(view.location.href, references);
  }

  function now(): Promise<FoundReference[]> {
    running ??= pass().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function pass(): Promise<FoundReference[]> {
    observe();
    const { href } = view.location;
    const seen = await look();
    roots = seen.roots;
    rest = Math.max(LEAST, seen.spent * REST);
    const { references } = seen;
    // Nothing, on whatever page, is the same nothing.
    said = references.length ? JSON.stringify([href, references.map(nameOf)]) : '';
    observe();
    return references;
  }

  function stop(): void {
    ended.abort();
    observer.disconnect();
    view.clearTimeout(timer);
  }

  // Navigations within the page: not every one changes the document.
  for (const name of ['popstate', 'hashchange', 'visibilitychange']) {
    view.addEventListener(name, soon, { signal });
  }
  (view as { navigation?: EventTarget }).navigation?.addEventListener?.('currententrychange', soon, {
    signal,
  });
  return { now, stop };
}
