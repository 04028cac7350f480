/** From what people said to threads. */
import { objectId, uuid } from '../ids';
import { datasetId } from './datasets';
import { type Ago, DAY } from './dates';
import { organizationId } from './organizations';
import { personId } from './people';
import { SERIES, TALKS, type Talk } from './talk';
import type { Message, Thread } from './types';

/** Who speaks for an organization. */
const SPOKESMEN: Record<string, string> = { valombre: 'producer' };

/** @returns the id of a thread by its place: the handwritten ones first */
export const threadId = (n: number): string => objectId(`thread:${n}`);

/** @returns the seventy threads */
export const threads = (ago: Ago): Thread[] => [...TALKS, ...SERIES].map((talk, n) => thread(talk, n, ago));

function thread(talk: Talk, n: number, ago: Ago): Thread {
  const created = ago(talk.age, n % 24);
  const step = Math.min(talk.age / (talk.messages.length + 1), 2) * DAY;
  const messages = talk.messages.map(([by, content], i) =>
    message(by, content, created + i * step, `${n}:${i}`),
  );
  const last = messages.at(-1)?.at ?? created;
  return {
    id: threadId(n),
    title: talk.title,
    subject: { class: 'Dataset', id: datasetId(talk.about) },
    by: messages[0]?.by ?? null,
    organization: null,
    created,
    closed: talk.closed ? last + step / 2 : null,
    closedBy: talk.closed ? personId('producer') : null,
    closedFor: talk.closed ? organizationId('valombre') : null,
    messages,
    extras: {},
  };
}

function message(by: string, content: string, at: number, name: string): Message {
  const organization = by.startsWith('@') ? by.slice(1) : null;
  const person = organization ? (SPOKESMEN[organization] ?? 'admin') : by;
  return {
    id: uuid(`message:${name}`),
    content,
    by: person ? personId(person) : null,
    organization: organization && organizationId(organization),
    at: Math.round(at),
    edited: null,
  };
}
