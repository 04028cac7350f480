/**
 * What Datalien asks of portals, and tells them. Every call takes an `AbortSignal`, answers objects of
 * model.ts and rejects with a `FailureError`.
 */
import { type DatasetCalls, datasetCalls } from './calls/datasets';
import { type DiscussionCalls, discussionCalls } from './calls/discussions';
import { type FileCalls, fileCalls } from './calls/files';
import { type ListCalls, listCalls } from './calls/lists';
import { type OtherCalls, otherCalls } from './calls/others';
import { type ReuseCalls, reuseCalls } from './calls/reuses';
import { createConnection } from './connection';
import type { ClientOptions } from './question';

export type { Answer, NewThread } from './calls/discussions';
export type { Credential } from './credential';
export type { ClientOptions } from './question';

export interface PortalClient
  extends DatasetCalls,
    FileCalls,
    ListCalls,
    ReuseCalls,
    DiscussionCalls,
    OtherCalls {
  /** To be called when a portal's account changes: what it answered to another is forgotten. */
  forget(portal: string): void;
}

/** @param options a network, the person's language, and the credentials that are kept */
export function createPortalClient(options: ClientOptions): PortalClient {
  const connection = createConnection(options);
  const files = fileCalls(connection);
  return {
    ...datasetCalls(connection, files),
    ...files,
    ...listCalls(connection),
    ...reuseCalls(connection),
    ...discussionCalls(connection),
    ...otherCalls(connection),
    forget: connection.forget,
  };
}
