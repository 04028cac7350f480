import * as z from 'zod/mini';

/**
 * What somebody was about to do when the browser's question closed the surface: it goes on when it opens again.
 * Never a token.
 */
const intent = z.union([
  z.object({ way: z.literal('session') }),
  z.object({ way: z.literal('token'), keep: z.boolean() }),
]);
export type SignInIntent = z.infer<typeof intent>;

/** @returns the key of a portal's intent among the drafts */
export function intentKey(portal: string): string {
  return `sign-in ${portal}`;
}

/** @param value what was kept, unparsed @returns the intent, or null */
export function parseIntent(value: unknown): SignInIntent | null {
  return z.safeParse(intent, value).data ?? null;
}
