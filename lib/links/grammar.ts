import type { Carried, Form } from './forms/form';

/** The forms that a recogniser knows. The full set is forms/index.ts; the finder's quick pass has a part of it. */
export interface Grammar {
  /** The forms of a portal's own host, tried in this order. */
  pages: readonly Form[];
  /** The form of a portal's file stores. */
  files: Form;
  /** The forms of other hosts, by the name that a portal's entry gives (`Portal.satellites`). */
  satellites: Readonly<Record<string, Form>>;
  /** Hosts that may carry other addresses, and what one carries. */
  wrappers?: { mayWrap(host: string): boolean; unwrap(url: URL): Carried | null };
}
