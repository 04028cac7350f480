/** What is being written in a discussion, as it is kept between two openings. */
import * as z from 'zod/mini';

const organization = z.nullable(z.string());

const threadDraft = z.object({
  saved: z.number(),
  title: z.string(),
  text: z.string(),
  withPage: z.nullable(z.boolean()),
  organization,
  sent: z.boolean(),
});

const answerDraft = z.object({
  saved: z.number(),
  text: z.string(),
  organization,
  sent: z.boolean(),
});

/** A thread to open. */
export interface ThreadDraft {
  /** Milliseconds since 1970; 0 for one that was never kept. */
  saved: number;
  title: string;
  text: string;
  /** Whether the page is named; null: as offered. */
  withPage: boolean | null;
  /** An organization's id, or null for oneself. */
  organization: string | null;
  /** It was sent, and nobody knows whether it arrived. */
  sent: boolean;
}

/** An answer to a thread. */
export type AnswerDraft = Omit<ThreadDraft, 'title' | 'withPage'>;

export const EMPTY_THREAD: ThreadDraft = {
  saved: 0,
  title: '',
  text: '',
  withPage: null,
  organization: null,
  sent: false,
};
export const EMPTY_ANSWER: AnswerDraft = { saved: 0, text: '', organization: null, sent: false };

/** @returns the key of the draft of a thread about a dataset (its id), written on a page */
export function threadDraftKey(pageUrl: string, portal: string, dataset: string): string {
  const bare = pageUrl.replace(/#(?![!/]).*$/s, '');
  return `thread ${portal} ${dataset} ${bare}`.slice(0, 2_000);
}

/** @returns the key of the draft of an answer to a thread (its id), whatever the page */
export function answerDraftKey(portal: string, thread: string): string {
  return `answer ${portal} ${thread}`;
}

/** @returns the key under which the outcome of a draft is kept (lib/store/drafts.ts) */
export function outcomeOf(key: string): string {
  return `outcome:${key}`;
}

/** @param value what was kept, unparsed @returns the draft, or null where there is none that can be read */
export function parseThreadDraft(value: unknown): ThreadDraft | null {
  return z.safeParse(threadDraft, value).data ?? null;
}

/** @param value what was kept, unparsed @returns the draft, or null where there is none that can be read */
export function parseAnswerDraft(value: unknown): AnswerDraft | null {
  return z.safeParse(answerDraft, value).data ?? null;
}

const outcome = z.object({ portal: z.string(), id: z.string() });

/** @param value an outcome, unparsed @returns which thread was opened or answered, or null */
export function parseOutcome(value: unknown): { portal: string; id: string } | null {
  return z.safeParse(outcome, value).data ?? null;
}
