/** What portals' answers are made of: texts bounded, addresses http(s) or null, dates valid or null. */
import * as z from 'zod/mini';

/** A text that may be null or absent, then empty; cut at `max` characters. */
export const text = (max = 1_000) =>
  z.pipe(
    z.nullish(z.string()),
    z.transform((value) => (value ?? '').slice(0, max)),
  );

/** A text that may be null, absent or empty, then null; cut at `max` characters. */
export const textOrNull = (max = 1_000) =>
  z.pipe(
    z.nullish(z.string()),
    z.transform((value) => value?.trim().slice(0, max) || null),
  );

/** A text that the contract promises; cut at `max` characters. */
export const needed = (max = 1_000) =>
  z.pipe(
    z.string(),
    z.transform((value) => value.slice(0, max)),
  );

export const idOf = z.string().check(z.regex(/^[\w-]{1,64}$/));
/** Absent on some versions: false. */
export const flag = z.pipe(
  z.nullish(z.boolean()),
  z.transform((value) => value ?? false),
);

function webAddress(value: string | null | undefined): string | null {
  if (!value || value.length > 10_000) return null;
  try {
    const { protocol, href } = new URL(value);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** An absolute http(s) address, else null. */
export const address = z.pipe(z.nullish(z.string()), z.transform(webAddress));

/** The address of a page that people read. udata ≤ 10.6 without a front gives its API's address instead. */
export const pageAddress = z.pipe(
  address,
  z.transform((href) => (href && /^\/api\/[12]\//.test(new URL(href).pathname) ? null : href)),
);

function isoDate(value: string | null | undefined): string | null {
  const date = value?.trim();
  if (!date || date.length > 40 || !/^\d{4}-\d{2}-\d{2}/.test(date)) return null;
  // udata < 6.1 writes UTC without saying so.
  const zoned = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(date) ? `${date}Z` : date;
  return Number.isNaN(Date.parse(zoned)) ? null : zoned;
}

/** An ISO 8601 date or date-time, else null. */
export const date = z.pipe(z.nullish(z.string()), z.transform(isoDate));

/** A whole number ≥ 0, else null. */
export const count = z.pipe(
  z.unknown(),
  z.transform((value) => (typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : null)),
);

/** A list that may be null or absent, then empty. */
export const list = <S extends z.ZodMiniType>(item: S) =>
  z.pipe(
    z.nullish(z.array(item)),
    z.transform((items) => items ?? []),
  );

/** A free object (`metrics`, `quality`, `extras`) that may be null or absent. */
export const free = z.pipe(
  z.nullish(z.record(z.string(), z.unknown())),
  z.transform((value) => value ?? {}),
);
