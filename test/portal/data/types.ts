/** What the demo portal keeps, in memory. Dates are milliseconds; ids 24 hexadecimal digits or UUIDs. */

export interface Token {
  id: string;
  name: string | null;
  secret: string;
  created: number;
  used: number | null;
  expires: number | null;
  revoked: number | null;
  agents: string[];
}

export interface Person {
  id: string;
  slug: string;
  first: string;
  last: string;
  email: string;
  password: string;
  /** `admin` for a sysadmin. */
  roles: string[];
  since: number;
  about: string | null;
  tokens: Token[];
}

export type Role = 'admin' | 'editor' | 'partial_editor';

export interface Organization {
  id: string;
  slug: string;
  name: string;
  acronym: string | null;
  description: string;
  url: string | null;
  badges: string[];
  members: { user: string; role: Role; since: number }[];
  /** Two colours of its square logo. */
  colours: [string, string];
  created: number;
  deleted: number | null;
}

export interface FileItem {
  id: string;
  title: string;
  description: string | null;
  type: string;
  filetype: 'file' | 'remote';
  format: string | null;
  url: string;
  size: number | null;
  mime: string | null;
  created: number;
  modified: number;
  /** The portal's last check of it. */
  check: { available: boolean; at: number } | null;
}

export interface CommunityFile extends FileItem {
  organization: string | null;
  owner: string | null;
}

/** What belongs to a person or an organization, and who may see it. */
export interface Owned {
  id: string;
  slug: string;
  title: string;
  organization: string | null;
  owner: string | null;
  private: boolean;
  archived: number | null;
  deleted: number | null;
  created: number;
}

export interface Dataset extends Owned {
  oldSlugs: string[];
  acronym: string | null;
  description: string;
  modified: number;
  tags: string[];
  badges: string[];
  frequency: string;
  license: string | null;
  featured: boolean;
  files: FileItem[];
  community: CommunityFile[];
  temporal: { start: string; end: string | null } | null;
  spatial: { zones: string[]; granularity: string } | null;
  access: 'open' | 'open_with_account' | 'restricted';
  harvest: { domain: string; remote: string; backend: string; at: number } | null;
  contacts: { name: string; email: string | null; form: string | null; role: string }[];
  views: number;
  downloads: number;
  followers: Map<string, number>;
}

export interface Reuse extends Owned {
  oldSlugs: string[];
  description: string;
  type: string;
  topic: string;
  url: string;
  tags: string[];
  datasets: string[];
  image: { type: string; bytes: Buffer } | null;
  featured: boolean;
  modified: number;
  extras: Record<string, unknown>;
  views: number;
  followers: Map<string, number>;
}

export interface Message {
  id: string;
  content: string;
  /** Null for a deleted account. */
  by: string | null;
  organization: string | null;
  at: number;
  edited: number | null;
}

export interface Thread {
  id: string;
  title: string;
  subject: { class: string; id: string };
  by: string | null;
  organization: string | null;
  created: number;
  closed: number | null;
  closedBy: string | null;
  closedFor: string | null;
  messages: Message[];
  extras: Record<string, unknown>;
}

/** A thin object: a dataservice or a topic. */
export interface Thin extends Owned {
  description: string;
  datasets: string[];
}

export interface Report {
  id: string;
  by: string | null;
  subject: { class: string; id: string };
  reason: string;
  message: string | null;
  at: number;
}

export interface Store {
  people: Map<string, Person>;
  organizations: Map<string, Organization>;
  datasets: Map<string, Dataset>;
  reuses: Map<string, Reuse>;
  threads: Map<string, Thread>;
  dataservices: Map<string, Thin>;
  topics: Map<string, Thin>;
  reports: Report[];
}
