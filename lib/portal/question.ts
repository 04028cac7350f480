/** What the client's calls may ask of a connection. */
import type * as z from 'zod/mini';
import type { Credential } from './credential';
import type { Memory } from './memory';
import type { Network, PortalRequest } from './request';

export interface ClientOptions extends Network {
  /** The person's language, e.g. `fr`. */
  language: () => string;
  /** The credential that is kept for a portal, if any. */
  credentialFor: (portal: string) => Promise<Credential | null>;
  /** A portal called its token wrong, revoked or expired while something public was read. */
  onBadToken?: (portal: string) => void;
}

/** One question. */
export interface Question<S extends z.ZodMiniType>
  extends Pick<PortalRequest, 'path' | 'query' | 'mask' | 'headers' | 'timeout'> {
  portal: string;
  /** What the answer must be. */
  schema: S;
  /**
   * Who asks: nobody (the default); the account where there is one (drafts of one's own, permissions),
   * else nobody; the account, or nothing is sent.
   */
  as?: 'nobody' | 'account if any' | 'account';
}

/** One change. */
export interface Change<S extends z.ZodMiniType> extends Pick<PortalRequest, 'path' | 'mask'> {
  portal: string;
  schema: S;
  method: 'POST' | 'PUT';
  body: object;
}

export interface Connection {
  /** The portal's answer, parsed. Same questions in flight are one request. */
  ask<S extends z.ZodMiniType>(question: Question<S>, signal: AbortSignal): Promise<z.output<S>>;
  /** As `ask`, with a credential that is not kept yet. */
  askWith<S extends z.ZodMiniType>(
    question: Question<S>,
    credential: Credential,
    signal: AbortSignal,
  ): Promise<z.output<S>>;
  /** Changes something as the portal's account; what was remembered of the portal is forgotten. */
  change<S extends z.ZodMiniType>(change: Change<S>, signal: AbortSignal): Promise<z.output<S>>;
  /** Whether there is an account that could ask. */
  hasAccount(portal: string): Promise<boolean>;
  /** Forgets what a portal answered, in flight too: its account changed. */
  forget(portal: string): void;
  readonly memory: Memory;
  readonly language: () => string;
}
