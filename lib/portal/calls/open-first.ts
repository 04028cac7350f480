/**
 * Two lists of a portal shown as one: the open threads, then the closed ones. The page that ends the open
 * ones begins the closed ones, so that few open threads do not make a page of their own.
 */
export interface Plan {
  /** Which page of the open threads belongs to the wanted page; null: none. */
  open: number | null;
  /** Which page of the closed ones. */
  closed: number | null;
  more: boolean;
}

/**
 * @param wanted page, from 1
 * @param totals how many threads of each the portal has
 * @param size threads a page
 */
export function planPage(wanted: number, totals: { open: number; closed: number }, size: number): Plan {
  const openPages = Math.max(1, Math.ceil(totals.open / size));
  const closedPages = Math.ceil(totals.closed / size);
  const closed = wanted - openPages + 1;
  return {
    open: totals.open > 0 && wanted <= openPages ? wanted : null,
    closed: closed >= 1 && closed <= closedPages ? closed : null,
    more: wanted < openPages + Math.max(0, closedPages - 1),
  };
}
