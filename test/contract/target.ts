/**
 * The portal that the plain-HTTP contract tests speak to: the demo portal, started for each file, or a real
 * udata whose facts (one JSON object: origin, accounts, ids) are in the file that PORTAL_FACTS names.
 */
import { readFile } from 'node:fs/promises';
import { startPortal } from '../portal';

export interface TargetAccount {
  id: string;
  email: string;
  password: string;
  token: string;
}

export interface Target {
  origin: string;
  /** False for the demo portal. */
  real: boolean;
  accounts: Record<'author' | 'other' | 'producer' | 'admin', TargetAccount>;
  datasets: {
    /** Public, of the producer's organization. */
    open: { id: string; slug: string; file: string };
    /** A second public one. */
    second: { id: string; slug: string };
    private: { id: string };
    deleted: { id: string };
    archived: { id: string };
    renamed: { id: string; slug: string; oldSlug: string };
  };
  organizations: {
    /** The author may publish for it. */
    mine: { id: string; slug: string };
    /** The producer's. */
    foreign: { id: string };
  };
  /** A public reuse of `other`'s on `open`. */
  reuse: { id: string; url: string };
  /** An open thread of `other`'s on `open`. */
  thread: { id: string };
  close(): Promise<void>;
}

interface RealFacts {
  origin: string;
  accounts: Record<'claire' | 'paul' | 'producer' | 'admin', TargetAccount>;
  datasets: Record<
    'trees' | 'budget' | 'private' | 'deleted' | 'archived' | 'renamed',
    { id: string; slug: string; resource: string; old_slug: string }
  >;
  organizations: Record<'city' | 'paper', { id: string; slug: string }>;
  reuses: { map: { id: string; url: string } };
  discussions: { swapped: { id: string } };
}

/** @returns the portal to test; its `close` is to be called at the end */
export async function target(): Promise<Target> {
  const facts = process.env.PORTAL_FACTS;
  return facts ? realTarget(JSON.parse(await readFile(facts, 'utf8')) as RealFacts) : demoTarget();
}

async function demoTarget(): Promise<Target> {
  const portal = await startPortal({ faults: true });
  const { accounts, datasets, objects } = portal;
  const file = (files: string[]) => files[0] ?? '';
  return {
    origin: portal.origin,
    real: false,
    accounts: {
      author: accounts.journalist,
      other: accounts.reader,
      producer: accounts.producer,
      admin: accounts.admin,
    },
    datasets: {
      ...datasets,
      open: { ...datasets.trees, file: file(datasets.trees.files) },
      second: datasets.budget,
      renamed: { ...datasets.renamed, oldSlug: datasets.renamed.oldSlugs[0] ?? '' },
    },
    organizations: { mine: objects.organizations.releve, foreign: objects.organizations.valombre },
    reuse: objects.reuses.ofReader,
    thread: objects.threads.ofReader,
    close: () => portal.close(),
  };
}

function realTarget({ origin, accounts, datasets, organizations, reuses, discussions }: RealFacts): Target {
  return {
    origin,
    real: true,
    accounts: {
      author: accounts.claire,
      other: accounts.paul,
      producer: accounts.producer,
      admin: accounts.admin,
    },
    datasets: {
      ...datasets,
      open: { ...datasets.trees, file: datasets.trees.resource },
      second: datasets.budget,
      renamed: { ...datasets.renamed, oldSlug: datasets.renamed.old_slug },
    },
    organizations: { mine: organizations.paper, foreign: organizations.city },
    reuse: reuses.map,
    thread: discussions.swapped,
    close: async () => {},
  };
}
