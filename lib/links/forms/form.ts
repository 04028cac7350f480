import type { Reference } from '../types';

/** An address that the platform has parsed, in the parts that the forms read. */
export interface Address {
  readonly url: URL;
  /** The path's segments, decoded, without empty ones and without a leading language. */
  readonly path: readonly string[];
  /** What the portal's entry says after the form's name (`Portal.satellites`); `s` on the portal's own host. */
  readonly words: readonly string[];
}

/** What a form reads in an address: an object of the portal… */
export type Hit = Omit<Reference, 'portal'>;

/** …or another address that it carries. */
export interface Carried {
  inner: string;
  via: string;
}

/** One way in which addresses name a portal's objects (see `portal/link-forms` in the docs). */
export interface Form {
  /** @returns what the address names, `null` where it is not of this form; never throws */
  read(address: Address): Hit | Carried | null;
}
