import type { FoundLink } from '../types';

/** A dataset link where it was seen. */
export interface Sighting extends FoundLink {
  /** The last heading before it in the page. */
  heading?: Element | null;
  /** For links inside a frame: whether the frame stands in the page's main content. */
  inMain?: boolean;
}
