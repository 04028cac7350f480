/** Requests as any HTTP client makes them, without a line of the extension. */
import type { Target } from '../target';

export interface Asked {
  /** Whose token goes with it; a text is sent as it is. */
  as?: keyof Target['accounts'] | { key: string };
  headers?: Record<string, string>;
  /** An object is sent as JSON. */
  body?: unknown;
}

/** What answers have in them, by the names that tests read; each test knows which of them its answer has. */
export interface Known {
  archived: string;
  data: unknown[];
  deleted: string;
  discussion: { id: string; content: string; permissions: unknown; last_modified_at: string | null }[];
  errors: Record<string, unknown>;
  id: string;
  image: string;
  message: string;
  next_page: string;
  organization: { id: string } | null;
  owner: { id: string } | null;
  page_size: number;
  permissions: unknown;
  private: boolean;
  tags: string[];
  title: string;
  token: string;
  token_prefix: string;
  total: number;
  url: string;
}

export interface Answer<T = Known> {
  status: number;
  headers: Headers;
  text: string;
  /** The body parsed, where it is JSON. */
  json: T;
}

/** @returns the answer, redirects not followed */
export async function ask<T = Known>(
  t: Target,
  method: string,
  path: string,
  asked: Asked = {},
): Promise<Answer<T>> {
  const headers: Record<string, string> = { accept: 'application/json', ...asked.headers };
  let body: BodyInit | undefined;
  if (typeof asked.body === 'string' || asked.body instanceof FormData) body = asked.body;
  else if (asked.body !== undefined) {
    body = JSON.stringify(asked.body);
    headers['content-type'] ??= 'application/json';
  }
  if (typeof asked.as === 'string') headers['x-api-key'] = t.accounts[asked.as].token;
  else if (asked.as) headers['x-api-key'] = asked.as.key;
  const response = await fetch(t.origin + path, {
    method,
    headers,
    redirect: 'manual',
    ...(body && { body }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') && text;
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? JSON.parse(text) : undefined,
  };
}

let made = 0;

/** @returns an address that no reuse has yet */
export const freshUrl = (): string => `https://journal.example.org/tests/${Date.now()}/${made++}`;

/** @returns the body of a reuse that is accepted, changed by `more` */
export const reuseBody = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: 'Essai',
  description: 'Une réutilisation d’essai.',
  type: 'post',
  topic: 'others',
  url: freshUrl(),
  ...more,
});
