/** Requests as the client's calls make them: in turn, shared, with the right credential, parsed. */
import type * as z from 'zod/mini';
import { FailureError, fail } from '../failure-error';
import type { Credential } from './credential';
import type { FailureKind } from './failure';
import { createLimiter } from './limiter';
import { createMemory } from './memory';
import type { ClientOptions, Connection, Question } from './question';
import { addressOf, type PortalRequest, request } from './request';
import { parseAnswer } from './schemas/parse';
import { createShare } from './share';
import { siteOf } from './sites';

/** Requests at once to one portal. */
export const AT_ONCE = 4;

/** Whether a reason is a failure of this kind. */
export function isFailure(reason: unknown, ...kinds: FailureKind[]): boolean {
  return reason instanceof FailureError && kinds.includes(reason.failure.kind);
}

/** @param options what the background has: a network, a language, credentials */
export function createConnection(options: ClientOptions): Connection {
  const limiter = createLimiter(AT_ONCE);
  const share = createShare();
  const memory = createMemory(options.now ?? Date.now);
  const lang = () => options.language().slice(0, 2).toLowerCase();

  async function fetchAnswer(asked: PortalRequest): Promise<unknown> {
    const { site, signal } = asked;
    try {
      return await limiter.run(site.host, signal, () => request(asked, options));
    } catch (reason) {
      if (signal.aborted && !(reason instanceof FailureError)) fail('aborted', { portal: site.host });
      throw reason;
    }
  }

  async function read<S extends z.ZodMiniType>(
    { portal, schema, path, query, mask, headers, timeout }: Question<S>,
    credential: Credential | null,
    signal: AbortSignal,
  ): Promise<z.output<S>> {
    const asked = { site: siteOf(portal), path, query, mask, headers, timeout, lang: lang(), credential };
    const address = addressOf({ ...asked, signal }).href;
    // An answer asked for before the account changed is not shared with those who ask after.
    const key = [
      memory.era(portal),
      credential?.way ?? 'nobody',
      address,
      mask,
      JSON.stringify(headers),
    ].join(' ');
    const raw = await share.run(key, signal, (shared) => fetchAnswer({ ...asked, signal: shared }));
    return parseAnswer(schema, raw, { portal, details: `GET ${address.split('?')[0]}` });
  }

  async function ask<S extends z.ZodMiniType>(question: Question<S>, signal: AbortSignal) {
    const { portal, path, as = 'nobody' } = question;
    if (as === 'nobody' || (as === 'account if any' && !path.ids)) return read(question, null, signal);
    const credential = await options.credentialFor(portal);
    if (!credential && as === 'account') fail('signedOut', { portal });
    try {
      return await read(question, credential, signal);
    } catch (reason) {
      // A bad token breaks public reads as well: they go on without it.
      if (as === 'account' || !isFailure(reason, 'badToken')) throw reason;
      options.onBadToken?.(portal);
      return read(question, null, signal);
    }
  }

  return {
    ask: (question, signal) => aborting(question.portal, signal, () => ask(question, signal)),
    askWith: (question, credential, signal) =>
      aborting(question.portal, signal, async () => {
        // Not shared: two tokens on trial must not get each other's answer.
        const { portal, schema, path, query, mask } = question;
        const asked = { site: siteOf(portal), path, query, mask, lang: lang(), credential, signal };
        return parseAnswer(schema, await fetchAnswer(asked), { portal, details: `GET ${path.address}` });
      }),
    change: ({ portal, schema, path, mask, method, body }, signal) =>
      aborting(portal, signal, async () => {
        const credential = await options.credentialFor(portal);
        if (!credential) fail('signedOut', { portal });
        const asked = { site: siteOf(portal), path, mask, method, body, lang: lang(), credential, signal };
        try {
          const where = { portal, details: `${method} ${path.address}`, uncertain: true };
          return parseAnswer(schema, await fetchAnswer(asked), where);
        } finally {
          memory.clear(portal);
        }
      }),
    hasAccount: async (portal) => (await options.credentialFor(portal)) !== null,
    forget: (portal) => memory.clear(portal),
    memory,
    language: lang,
  };
}

/** An asker that left gets `aborted`, whatever its signal's reason is. */
async function aborting<T>(portal: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    signal.throwIfAborted();
    return await work();
  } catch (reason) {
    if (signal.aborted && !(reason instanceof FailureError)) fail('aborted', { portal });
    throw reason;
  }
}
