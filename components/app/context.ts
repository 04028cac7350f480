/**
 * What every screen is given. Components hold no browser API and no business rule: what they need of the
 * outside comes through here, and tests give a fake one.
 */
import type { i18n, TFunction } from 'i18next';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ask, PageState } from '../../lib/messages';
import type { Place } from './place';

export interface App {
  /** Asks the background; rejects with a FailureError. Prefer `useQuery` for reads. */
  ask: Ask;
  /** The page that the application was opened on. */
  page: PageState;
  place: Place;
  /** Goes deeper; `back` returns. */
  go(place: Place): void;
  /** Replaces the present place (a form by its result). */
  replace(place: Place): void;
  back(): void;
  /** Opens an http(s) address in a new tab. */
  openTab(url: string): void;
  /** Asks for the browser's access to a portal; call it in the click handler with no `await` before it. */
  requestAccess(portal: string): Promise<boolean>;
  /** Puts a pasted token where the background finds it (the extension's own database). */
  stashToken(portal: string, token: string): Promise<void>;
  drafts: Drafts;
  i18n: i18n;
  t: TFunction;
  language: string;
  /** Milliseconds since 1970; a test sets it. */
  now(): number;
}

/** What is being written, by key; see lib/store/drafts.ts. Values are plain JSON. */
export interface Drafts {
  read(key: string): Promise<unknown>;
  /** At every keystroke; writes at once. */
  write(key: string, value: unknown): void;
  remove(key: string): Promise<void>;
}

export const AppContext = createContext<App | null>(null);

/** @throws where no application surrounds the component: a fault of ours */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp outside of <AppContext.Provider>');
  return app;
}
