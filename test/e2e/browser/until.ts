/** Asks again and again until the answer is one. @throws after `timeout` ms, saying what was waited for */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (reason) {
      last = reason;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const why = last instanceof Error ? ` (${last.message})` : '';
  throw new Error(`Waited ${timeout / 1000} s in vain for ${what}${why}`);
}
