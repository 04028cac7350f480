/**
 * What a dataset link is. The names are fixed: the tests, the other rooms and the outside rely on them.
 */

/** The kinds of object that a portal's address can name. */
export type ReferenceKind =
  | 'dataset'
  | 'resource'
  | 'reuse'
  | 'organization'
  | 'dataservice'
  | 'discussion'
  | 'topic';

/** What a dataset link names. */
export interface Reference {
  /** The portal's canonical host (with its port where it is not the scheme's own), e.g. `www.data.gouv.fr`. */
  portal: string;
  kind: ReferenceKind;
  /** Id, slug or, for a resource, its UUID; in lower case. */
  ref: string;
  /** The form of link it was read from; informative. */
  via: string;
  /** UUID of the resource that the link points at inside its dataset. */
  resource?: string;
  /** Id of the discussion that the link points at inside its subject. */
  discussion?: string;
}

/** A reference and where it stands in a document. */
export interface FoundLink extends Omit<Reference, 'portal'> {
  /** As in `Reference`; null for an embed on a page that does not say which portal it belongs to. */
  portal: string | null;
  /** Absent where no element names it: the page itself. */
  element?: Element;
  /** The link's own text or, in running text, the address as it was written. */
  text?: string;
}

/** What the recogniser has to know of a portal: plain data, so that adding a portal is adding one file. */
export interface Portal {
  /** Canonical host, with its port where needed: it is `Reference.portal`. */
  host: string;
  /** Other hosts that serve the same pages, e.g. `data.gouv.fr`. */
  aliases?: readonly string[];
  /** Hosts that serve the portal's files, e.g. `static.data.gouv.fr`. */
  files?: readonly string[];
  /**
   * Hosts with link forms of their own that lead to this portal's objects: the name of the form
   * (forms/index.ts) and what that form wants to know: a thematic site's page words, a shared store's folder.
   */
  satellites?: Readonly<Record<string, string>>;
}

/** What the finder reports of one distinct reference in a page: plain data, without elements. */
export interface FoundReference extends Reference {
  /** The link's own text, trimmed, at most 200 characters. */
  text?: string;
  /** The nearest heading before it, at most 200 characters. */
  heading?: string;
  /** Whether it stands in the page's main content (not in navigation, asides, footers). */
  inMain: boolean;
  /** How many times the page cites it. */
  count: number;
}
