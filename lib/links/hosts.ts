import { files, PAGES, SATELLITES } from './forms';
import type { Form } from './forms/form';
import { PORTALS } from './portals';
import type { Portal } from './types';

/** What a host is to a portal, and the forms that its addresses may have. */
export interface Seat {
  portal: string;
  forms: readonly Form[];
  words: readonly string[];
  /** Whether pages of the portal itself are served here: its relative links are then known. */
  own: boolean;
}

const known = new WeakMap<readonly Portal[], Map<string, Seat[]>>();

/** The hosts of a list of portals; kept per list, which is taken as it was first seen. */
export function hostsOf(portals: readonly Portal[] = PORTALS): ReadonlyMap<string, readonly Seat[]> {
  let hosts = known.get(portals);
  if (!hosts) {
    hosts = new Map();
    for (const portal of portals) seat(hosts, portal);
    known.set(portals, hosts);
  }
  return hosts;
}

function seat(
  hosts: Map<string, Seat[]>,
  { host: portal, aliases = [], files: stores = [], satellites = {} }: Portal,
) {
  const add = (host: string, forms: readonly Form[], words: readonly string[], own = false) => {
    const key = host.toLowerCase();
    const seats = hosts.get(key) ?? [];
    hosts.set(key, seats);
    seats.push({ portal, forms, words, own });
  };
  for (const host of [portal, ...aliases]) add(host, [...PAGES, files], ['s'], true);
  for (const store of stores) {
    const [host = '', ...folder] = store.split('/');
    add(host, [files], folder);
  }
  for (const host of Object.keys(satellites)) {
    const [name = '', ...words] = (satellites[host] ?? '').split(' ');
    const form = SATELLITES.get(name);
    if (form) add(host, [form], words);
  }
}
