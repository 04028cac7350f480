/** What a page says of itself, for the reuse form. Every text is trimmed, cleaned of control characters and bounded. */
export interface PageDescription {
  /** Without the outlet's suffix; empty where the page has none. */
  title: string;
  /** Canonical address, absolute, without trackers. */
  url: string;
  /** Names of the query parameters that were removed as trackers. */
  removed: string[];
  description: string;
  /** One of the portal's reuse types, where the page makes it likely. */
  type?: ReuseType;
  /** Absolute http(s) address of the page's own picture. */
  image?: string;
  tags: string[];
  publisher: string;
  author: string;
  /** ISO 8601 date or date-time of publication, or empty. */
  published: string;
  /** BCP 47 language tag, or empty. */
  language: string;
  /** Why the page is perhaps not public, where something says so. */
  notPublic?: 'noindex' | 'token' | 'local' | 'private-network' | 'credentials';
}

/** The portal's closed list of reuse types (udata: core/reuse/constants.py). */
export type ReuseType =
  | 'api'
  | 'application'
  | 'idea'
  | 'news_article'
  | 'paper'
  | 'post'
  | 'visualization'
  | 'hardware';
