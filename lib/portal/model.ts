/**
 * What the rooms know of a portal's objects, once its answers are parsed. Texts are the portal's own and
 * hostile until shown as text; addresses are http(s) or null; dates are ISO 8601.
 */
import type { ReuseType } from '../page/types';
import type { Failure } from './failure';

export interface Producer {
  kind: 'organization' | 'person';
  id: string;
  name: string;
  acronym: string | null;
  page: string | null;
  logo: string | null;
  /** Organization badges `certified` with `public-service` or `local-authority`. */
  certified: boolean;
}

export interface Licence {
  id: string;
  title: string;
  url: string | null;
}

/** What the list shows of a dataset: one masked request. */
export interface Dataset {
  portal: string;
  id: string;
  slug: string;
  title: string;
  acronym: string | null;
  page: string | null;
  producer: Producer | null;
  /** Frequency id, e.g. `monthly`, `unknown`. */
  frequency: string;
  /** Latest change of the data. */
  lastUpdate: string | null;
  /** The portal's own verdict on its announced frequency; null where it has none. */
  onTime: boolean | null;
  licence: Licence | null;
  /** Distinct, upper case, most frequent first. */
  formats: string[];
  fileCount: number;
  archived: string | null;
  deleted: string | null;
  private: boolean;
  access: 'open' | 'open_with_account' | 'restricted' | null;
}

/** What the preview shows: the list's facts and more. */
export interface DatasetDetail extends Dataset {
  /** Raw Markdown with HTML in it: sanitise. */
  description: string;
  tags: string[];
  created: string | null;
  metadataUpdated: string | null;
  /** Frequency in the person's language, from the portal. */
  frequencyLabel: string;
  coverage: { start: string; end: string | null } | null;
  zones: string[];
  granularity: string | null;
  /** Criterion → kept. `score` is apart. */
  quality: Record<string, boolean>;
  score: number | null;
  figures: Partial<Record<'views' | 'downloads' | 'reuses' | 'followers' | 'discussions', number>>;
  contacts: { name: string; email: string | null; form: string | null; role: string | null }[];
  harvestedFrom: { domain: string | null; url: string | null } | null;
}

export interface DatasetFile {
  id: string;
  title: string;
  description: string;
  /** `main`, `documentation`, `update`, `api`, `code`, `other`. */
  type: string;
  format: string;
  /** Bytes. */
  size: number | null;
  url: string | null;
  /** The permalink. */
  permalink: string | null;
  lastModified: string | null;
  /** The portal's last check; null where it has none. */
  available: boolean | null;
  checkedAt: string | null;
}

export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  /** Whether a next page exists. */
  more: boolean;
}

export interface Reuse {
  portal: string;
  id: string;
  title: string;
  /** The address of what was made with the data. */
  url: string;
  /** The reuse's page on the portal. */
  page: string | null;
  type: string;
  topic: string | null;
  image: string | null;
  private: boolean;
  deleted: string | null;
  owner: Producer | null;
  created: string | null;
  datasets: { id: string; title: string }[];
  canEdit: boolean;
}

/** An object that a page cites and that is no dataset: a quiet line in the list. */
export interface OtherObject {
  portal: string;
  kind: 'reuse' | 'organization' | 'dataservice' | 'discussion' | 'topic';
  id: string;
  title: string;
  page: string | null;
  /** Producer or owner. */
  by: string | null;
  /** For a discussion: the dataset it is about, where it is about one. */
  dataset: string | null;
}

export interface Author {
  name: string;
  kind: 'organization' | 'person';
  /** The organization's id, or the person's. */
  id: string | null;
  logo: string | null;
}

export interface Comment {
  /** UUID on portals ≥ 14.4, else null. */
  id: string | null;
  index: number;
  /** Plain text with line breaks. */
  content: string;
  /** Null for a deleted account. */
  author: Author | null;
  postedOn: string | null;
  edited: string | null;
}

export interface Thread {
  portal: string;
  id: string;
  title: string;
  subject: { class: string; id: string };
  /** Today's permalink. */
  page: string | null;
  created: string | null;
  closed: string | null;
  closedBy: Author | null;
  comments: Comment[];
  /** Latest activity. */
  lastActivity: string | null;
  can: { close: boolean; edit: boolean; delete: boolean };
}

export interface Organization {
  id: string;
  name: string;
  page: string | null;
  logo: string | null;
  /** Whether the account may publish for it. Null: the portal does not say. */
  canPublish: boolean | null;
}

export interface Account {
  portal: string;
  id: string;
  name: string;
  page: string | null;
  avatar: string | null;
  organizations: Organization[];
  /** How it is signed in. */
  way: 'token' | 'session';
  /** Whether the token stays on this computer after the browser closes. */
  kept: boolean;
}

/** A choice of the portal's own closed lists, in the person's language. */
export interface Choice {
  id: string;
  label: string;
}

export interface ReuseChoices {
  types: Choice[];
  topics: Choice[];
}

/** What is sent to publish a reuse. Ids only, never slugs. */
export interface NewReuse {
  portal: string;
  title: string;
  url: string;
  description: string;
  type: ReuseType;
  topic: string;
  tags: string[];
  /** Dataset ids. */
  datasets: string[];
  /** Organization id, or null for the account itself. */
  organization: string | null;
  visibility: 'public' | 'draft';
}

/** How a publication ended. A reuse created but not published is a draft on the portal: named and linked. */
export interface PublishedReuse {
  reuse: Reuse;
  published: boolean;
  /** Why it is not published, where that was meant. */
  failure?: Failure;
}

/** A reuse that already has the page's address. */
export interface ReuseMatch {
  reuse: Reuse;
  /** The wanted datasets that it does not have. */
  missing: string[];
  /** Whether the signed-in account owns it (itself or by an organization) and may edit it. */
  mine: boolean;
}

/** What looking for a page among a portal's reuses gave. */
export interface ReuseSearch {
  matches: ReuseMatch[];
  /** How many reuses were compared. */
  compared: number;
  /** Whether a list could not be read. */
  partial: boolean;
}
