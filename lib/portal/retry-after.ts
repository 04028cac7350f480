/**
 * @param header the value of `Retry-After`: seconds, or an HTTP date (RFC 9110 §10.2.3)
 * @param now milliseconds since the epoch
 * @returns whole seconds to wait, at most a day; undefined where the header says nothing usable
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.min(86_400, Math.max(0, Math.ceil(seconds))) : undefined;
}
