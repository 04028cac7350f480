import type { Form } from './forms/form';
import type { Grammar } from './grammar';
import type { Portal } from './types';

/** What a host is to a portal, and the forms that its addresses may have. */
export interface Seat {
  portal: string;
  forms: readonly Form[];
  words: readonly string[];
  /** Whether pages of the portal itself are served here: its relative links are then known. */
  own: boolean;
}
export type Hosts = ReadonlyMap<string, readonly Seat[]>;

/** The hosts of a list of portals, with the forms of a grammar. */
export function hostsOf(portals: readonly Portal[], { pages, files, satellites }: Grammar): Hosts {
  const hosts = new Map<string, Seat[]>();
  for (const { host: portal, aliases = [], files: stores = [], satellites: others = {} } of portals) {
    const seat = (host: string, forms: readonly Form[], words: readonly string[], own = false) => {
      hosts.set(host, [...(hosts.get(host) ?? []), { portal, forms, words, own }]);
    };
    for (const host of [portal, ...aliases]) seat(host, pages, ['s'], true);
    for (const store of stores) seat(store, [files], []);
    for (const [host, what] of Object.entries(others)) {
      const [name = '', ...words] = what.split(' ');
      if (satellites[name]) seat(host, [satellites[name]], words);
    }
  }
  return hosts;
}
