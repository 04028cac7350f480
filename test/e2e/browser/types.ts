import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/lib/browsers';

export type { BrowserKind };

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /**
   * Public host names and the local ports that answer for them, by scheme. All names of a scheme share one
   * port, since Firefox can only map ports. `localhost` and names under it need no entry.
   */
  hosts: { https?: HostMap; http?: HostMap };
  /** Whether other names are reached as usual; by default they are refused, so that nothing leaves the machine. */
  online?: boolean;
  headless?: boolean;
  /** BCP 47, what pages are asked for in; the browser's own language needs its language pack. */
  language?: string;
  dark?: boolean;
  /** Match patterns of the access that the person will grant when asked; none by default. */
  access?: readonly string[];
}

export interface HostMap {
  names: readonly string[];
  port: number;
}

/** A running browser with the extension. */
export interface Session {
  kind: BrowserKind;
  browser: Browser;
  /** Origin of the extension's pages. */
  origin: string;
  /** Opens a page in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens one of the browser's own pages in a new tab, in front. */
  openOwnPage(): Promise<void>;
  /**
   * Opens Datalien on a tab as a click on the toolbar button does (access to that tab included): the real
   * popup in Chromium, the popup's page in a tab of its own in Firefox, whose panel cannot be driven.
   *
   * @param tab the one in front where absent
   */
  popup(tab?: Page): Promise<Page>;
  /**
   * Opens Datalien on a tab in a tab of its own, for pictures: in any language, whatever the browser speaks, and
   * finer than on a screen.
   */
  portrait(tab: Page): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Ends the background, as the browser does when it has been idle. */
  killBackground(): Promise<void>;
  /** Ends the browser and removes its profile. Never rejects. */
  close(): Promise<void>;
}

export const POPUP_SIZE = { width: 400, height: 600 };
