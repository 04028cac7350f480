/** What the portal itself has, asked as a stranger or as somebody: the flows' word is not taken for it. */
import type { DemoPortal } from '../portal';

/** @returns the JSON of an address of the portal's API @throws where it does not answer 200 */
export async function ask<T>(portal: DemoPortal, path: string, token?: string): Promise<T> {
  const headers: Record<string, string> = token ? { 'X-API-KEY': token } : {};
  const response = await fetch(portal.origin + path, { headers });
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return (await response.json()) as T;
}

export interface ReuseThere {
  id: string;
  title: string;
  url: string;
  private: boolean;
  topic: string;
  type: string;
  tags: string[];
  owner: { id: string } | null;
  organization: { id: string } | null;
}

/** @returns the public reuses of a dataset, newest first */
export async function reusesOf(portal: DemoPortal, dataset: string): Promise<ReuseThere[]> {
  const { data } = await ask<{ data: ReuseThere[] }>(
    portal,
    `/api/1/reuses/?dataset=${dataset}&page_size=100&sort=-created`,
  );
  return data;
}

export interface ThreadThere {
  id: string;
  title: string;
  closed: string | null;
  discussion: { content: string; posted_by: { id: string } }[];
}

/** @returns the threads of a dataset */
export async function threadsOf(portal: DemoPortal, dataset: string): Promise<ThreadThere[]> {
  const { data } = await ask<{ data: ThreadThere[] }>(
    portal,
    `/api/1/discussions/?for=${dataset}&page_size=100&sort=-created`,
  );
  return data;
}
