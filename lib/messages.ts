/**
 * The typed protocol between the rooms: one schema per request, one answer type per request, one handler
 * map in the background. Surfaces (popup, later the side panel and pages) talk over a port, so that closing
 * one aborts what it asked; content scripts may send `finder.report` and nothing else.
 */
import * as z from 'zod/mini';
import type { FoundReference } from './links/types';
import type { PageDescription } from './page/types';
import type { Failure } from './portal/failure';
import type {
  Account,
  Choice,
  Dataset,
  DatasetDetail,
  DatasetFile,
  OtherObject,
  Page,
  PublishedReuse,
  Reuse,
  ReuseChoices,
  ReuseSearch,
  Thread,
} from './portal/model';

const text = (max: number) => z.string().check(z.maxLength(max));
const host = z.string().check(z.regex(/^[a-z0-9.-]+(:\d{1,5})?$/), z.maxLength(260));
const id = z.string().check(z.regex(/^[0-9a-fA-F]{24}$/));
const tab = z.object({ tabId: z.int() });
const onPortal = z.object({ portal: host });
const object = z.object({ portal: host, id });
const listPage = z.object({ portal: host, id, page: z.int().check(z.positive()) });

const reference = z.object({
  portal: host,
  kind: z.enum(['dataset', 'resource', 'reuse', 'organization', 'dataservice', 'discussion', 'topic']),
  ref: text(300),
  via: text(60),
  resource: z.optional(text(40)),
  discussion: z.optional(text(40)),
});

const found = z.extend(reference, {
  text: z.optional(text(200)),
  heading: z.optional(text(200)),
  inMain: z.boolean(),
  count: z.int(),
});

/** What the finder answers when it is injected. */
export const foundReferences = z.array(found).check(z.maxLength(500));

/** What a content script may say: the references it found in its page. */
export const finderReport = z.object({
  type: z.literal('finder.report'),
  url: text(10_000),
  references: foundReferences,
});
export type FinderReport = z.infer<typeof finderReport>;

const reuseType = z.enum([
  'api',
  'application',
  'idea',
  'news_article',
  'paper',
  'post',
  'visualization',
  'hardware',
]);

/** What `describePage` answers from within a page. */
export const pageDescription = z.object({
  title: text(1_000),
  url: text(10_000),
  removed: z.array(text(200)),
  description: text(10_000),
  type: z.optional(reuseType),
  image: z.optional(text(10_000)),
  tags: z.array(text(200)),
  publisher: text(1_000),
  author: text(1_000),
  published: text(100),
  language: text(100),
  notPublic: z.optional(z.enum(['noindex', 'token', 'local', 'private-network', 'credentials'])),
});

const newReuse = z.object({
  portal: host,
  title: text(350),
  url: text(10_000),
  description: text(100_000),
  type: reuseType,
  topic: text(60),
  tags: z.array(text(96)).check(z.maxLength(30)),
  datasets: z.array(id).check(z.maxLength(200)),
  organization: z.nullable(id),
  visibility: z.enum(['public', 'draft']),
});

/** What a surface may ask, by name. `key` names the draft that a write was made from. */
export const requests = {
  'page.look': tab,
  'page.thorough': tab,
  'page.describe': tab,
  'dataset.resolve': z.object({ reference }),
  'dataset.detail': object,
  'dataset.files': listPage,
  'dataset.search': z.object({ portal: host, q: text(300) }),
  'dataset.reuses': listPage,
  'object.resolve': z.object({ reference }),
  'reuse.choices': onPortal,
  'reuse.matches': z.object({
    portal: host,
    url: text(10_000),
    datasets: z.array(id).check(z.maxLength(200)),
  }),
  'reuse.publish': z.object({ key: text(2_000), reuse: newReuse }),
  'reuse.finish': z.object({ portal: host, id }),
  'reuse.addDatasets': z.object({ portal: host, id, datasets: z.array(id).check(z.maxLength(200)) }),
  'tags.suggest': z.object({ portal: host, q: text(96) }),
  'discussion.list': listPage,
  'discussion.read': object,
  'discussion.open': z.object({
    key: text(2_000),
    portal: host,
    subject: z.object({ class: z.enum(['Dataset', 'Reuse', 'Dataservice', 'Topic']), id }),
    title: text(1_000),
    comment: text(50_000),
    organization: z.nullable(id),
  }),
  'discussion.answer': z.object({
    key: text(2_000),
    portal: host,
    id,
    comment: text(50_000),
    close: z.boolean(),
    organization: z.nullable(id),
  }),
  'account.get': onPortal,
  /** The token waits in the extension's own database (lib/store/secrets.ts): it crosses no message. */
  'account.checkToken': z.object({ portal: host, keep: z.boolean() }),
  'account.checkSession': onPortal,
  /** The browser is about to be asked for access to this portal; sign-in goes on when it comes. */
  'account.awaitAccess': onPortal,
  'account.openLogin': z.object({ portal: host, tabId: z.optional(z.int()) }),
  'account.signOut': onPortal,
} as const;

export type Requests = { [K in keyof typeof requests]: z.infer<(typeof requests)[K]> };
export type RequestName = keyof Requests;

/** What a page is to Datalien, as kept per tab. */
export interface PageState {
  tabId: number;
  url: string;
  title: string;
  /** `blocked`: the browser lets no extension read this page. */
  status: 'looking' | 'found' | 'blocked';
  reason?: 'browser' | 'store' | 'pdf' | 'file' | 'error';
  /** In page order, distinct. */
  references: FoundReference[];
  /** Whether the thorough pass has ended. */
  thorough: boolean;
}

/** What each request is answered with. */
export interface Answers {
  'page.look': PageState;
  'page.thorough': PageState;
  'page.describe': PageDescription;
  'dataset.resolve': { dataset: Dataset; file?: DatasetFile };
  'dataset.detail': DatasetDetail;
  'dataset.files': Page<DatasetFile>;
  'dataset.search': { id: string; title: string; page: string | null }[];
  'dataset.reuses': Page<Reuse>;
  'object.resolve': OtherObject;
  'reuse.choices': ReuseChoices;
  'reuse.matches': ReuseSearch;
  'reuse.publish': PublishedReuse;
  'reuse.finish': PublishedReuse;
  'reuse.addDatasets': Reuse;
  'tags.suggest': string[];
  'discussion.list': Page<Thread>;
  'discussion.read': Thread;
  'discussion.open': Thread;
  'discussion.answer': Thread;
  'account.get': Account | null;
  'account.checkToken': Account;
  'account.checkSession': Account | null;
  'account.awaitAccess': null;
  'account.openLogin': null;
  'account.signOut': null;
}

export type { Choice };

/** A request on the port, its cancellation, and its answer. */
export type PortRequest = { id: number; type: string; params: unknown } | { id: number; cancel: true };
export type PortAnswer =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; failure: Failure };

/** One handler per request: a missing one is a type error. */
export type Handlers = {
  [K in RequestName]: (params: Requests[K], signal: AbortSignal) => Promise<Answers[K]>;
};
/** How a surface asks; rejects with a `FailureError`. */
export type Ask = <K extends RequestName>(
  type: K,
  params: Requests[K],
  signal?: AbortSignal,
) => Promise<Answers[K]>;
