import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { type App, AppContext } from '../../components/app/context';
import { forget } from '../../components/app/use-query';
import { fail } from '../../lib/failure-error';
import { type Language, loadCatalogue } from '../../lib/i18n';
import type { Answers, Ask, PageState, RequestName, Requests } from '../../lib/messages';

/** What the fake background answers, by request; a request without a handler fails as a fault of ours. */
export type FakeHandlers = {
  [K in RequestName]?: (params: Requests[K], signal?: AbortSignal) => Answers[K] | Promise<Answers[K]>;
};

export interface Setting {
  ask?: FakeHandlers;
  page?: Partial<PageState>;
  language?: Language;
  /** Milliseconds since 1970; by default 14 November 2026, 10:42 UTC. */
  now?: number;
  /** Drafts that are there already, by key. */
  drafts?: Record<string, unknown>;
  /** Whatever else a test wants to be otherwise. */
  app?: Partial<App>;
}

export const NOW = Date.UTC(2026, 10, 14, 10, 42);

/** An article that cites nothing yet. */
export const PAGE: PageState = {
  tabId: 7,
  url: 'https://journal.example.org/article',
  title: 'Where did the remarkable trees go? | Le Relevé',
  status: 'found',
  references: [],
  thorough: true,
};

/** A fake application with the real catalogue; its functions are spies, its drafts a map. */
export async function fakeApp({ ask = {}, page, language = 'en', now = NOW, drafts, app }: Setting = {}) {
  forget('');
  const i18n = await loadCatalogue(language);
  const kept = new Map(Object.entries(drafts ?? {}));
  const answer: Ask = async (type, params, signal) => {
    const handler = ask[type];
    if (!handler) return fail('internal', { details: `no fake handler for ${type}` });
    return handler(params, signal);
  };
  const fake = {
    ask: vi.fn(answer) as unknown as Ask,
    page: { ...PAGE, ...page },
    place: { screen: 'list' },
    go: vi.fn<App['go']>(),
    replace: vi.fn<App['replace']>(),
    back: vi.fn<App['back']>(),
    openTab: vi.fn<App['openTab']>(),
    requestAccess: vi.fn<App['requestAccess']>(async () => true),
    stashToken: vi.fn<App['stashToken']>(async () => undefined),
    drafts: {
      read: async (key: string) => kept.get(key) ?? null,
      write: (key: string, value: unknown) => void kept.set(key, value),
      remove: async (key: string) => void kept.delete(key),
    },
    i18n,
    t: i18n.t,
    language,
    now: () => now,
    ...app,
  } satisfies App;
  return { fake, kept };
}

/**
 * Renders a piece of the interface inside a fake application.
 *
 * @returns Testing Library's result, and `app` (spies), `kept` (drafts by key)
 */
export async function renderApp(ui: ComponentChild, setting: Setting = {}) {
  const { fake, kept } = await fakeApp(setting);
  const around = (child: ComponentChild, app: App = fake) => (
    <AppContext.Provider value={app}>{child}</AppContext.Provider>
  );
  const result = render(around(ui));
  return {
    ...result,
    app: fake,
    kept,
    /** Renders again with some of the application changed, as when the page's state moves on. */
    change: (more: Partial<App>, child: ComponentChild = ui) =>
      result.rerender(around(child, { ...fake, ...more })),
  };
}
