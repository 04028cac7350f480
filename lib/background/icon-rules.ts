/**
 * On Chromium the icon lights up where a page seems to cite a dataset: the browser itself looks, Datalien
 * reads nothing. A hint, not a promise: links hidden by CSS never match. The action stays enabled
 * everywhere, since a disabled one cannot be clicked at all.
 */
import type { Portal } from '../links/types';
import { litIcon } from './icon';

/** The part of `chrome.declarativeContent` used here; the polyfill and Firefox know none of it. */
interface DeclarativeContent {
  PageStateMatcher: new (what: {
    css?: string[];
    pageUrl?: { hostEquals: string; pathContains?: string };
  }) => object;
  SetIcon: new (what: { imageData: Record<number, ImageData> }) => object;
  onPageChanged: {
    removeRules(ids: undefined, done: () => void): void;
    addRules(rules: { id: string; conditions: object[]; actions: object[] }[]): void;
  };
}

/**
 * The selectors that light the icon up for one portal: links to its datasets, its embeds. Compound
 * selectors only, as `PageStateMatcher.css` demands.
 */
export function selectorsOf(portal: Portal): string[] {
  const hosts = [portal.host, ...(portal.aliases ?? [])];
  return [
    ...hosts.flatMap((host) => [
      `a[href*="//${host}/"][href*="/datasets/"]`,
      `iframe[src*="//${host}/"][src*="/embeds/"]`,
      `script[src*="//${host}/"][src*="oembed.js"]`,
    ]),
    ...(portal.files ?? []).map((host) => `a[href*="//${host}/"]`),
  ];
}

/** Sets one rule per portal, in place of those that were there. Does nothing where the browser has no such rules. */
export function setIconRules(portals: readonly Portal[]): void {
  const api = (globalThis as { chrome?: { declarativeContent?: DeclarativeContent } }).chrome
    ?.declarativeContent;
  if (!api) return;
  const { PageStateMatcher, SetIcon, onPageChanged } = api;
  const imageData = litIcon();
  const rules = portals.map((portal) => ({
    id: portal.host,
    conditions: [
      ...selectorsOf(portal).map((selector) => new PageStateMatcher({ css: [selector] })),
      ...[portal.host, ...(portal.aliases ?? [])].map(
        (host) =>
          new PageStateMatcher({
            pageUrl: { hostEquals: host.replace(/:\d+$/, ''), pathContains: '/datasets/' },
          }),
      ),
    ],
    actions: [new SetIcon({ imageData })],
  }));
  onPageChanged.removeRules(undefined, () => onPageChanged.addRules(rules));
}
