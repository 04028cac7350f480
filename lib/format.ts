/**
 * Dates, figures and sizes in the person's language, by `Intl` alone. `language` is one that Datalien speaks;
 * each is written as where it is mostly read (day before month in English too: look of the product).
 */
const LOCALES: Record<string, string> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE', pt: 'pt-PT' };

function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}

function parse(iso: string | null | undefined): Date | null {
  if (!iso) return null;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
}

/**
 * @param iso ISO 8601 date or date-time
 * @returns e.g. `14 nov. 2026`, `14 Nov 2026`, `14. Nov. 2026`; empty where it is no date
 */
export function formatDate(iso: string | null | undefined, language: string): string {
  const date = parse(iso);
  if (!date) return '';
  const locale = localeOf(language);
  // A date without a time is that day everywhere.
  const timeZone = /^\d{4}-\d\d-\d\d$/.test(iso ?? '') ? 'UTC' : undefined;
  // CLDR writes the Portuguese medium date in figures alone; the month's name reads better beside others.
  if (language === 'pt') {
    const part = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(date);
    return `${part({ day: 'numeric' })} ${part({ month: 'short' })} ${part({ year: 'numeric' })}`;
  }
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat(locale, options).format(date);
}

/** @returns the time of day, e.g. `10:42`, in French `10 h 42`; empty where it is no date */
export function formatTime(iso: string | null | undefined, language: string): string {
  const date = parse(iso);
  if (!date) return '';
  if (language === 'fr') {
    return `${date.getHours()}\u00a0h\u00a0${String(date.getMinutes()).padStart(2, '0')}`;
  }
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(date);
}

const STEPS = [
  ['year', 365.25 * 86_400_000],
  ['month', 30.44 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/**
 * @param now milliseconds since 1970
 * @returns how long ago, or in how long, e.g. `il y a 3 jours`, `yesterday`
 */
export function formatRelative(iso: string | null | undefined, now: number, language: string): string {
  const date = parse(iso);
  if (!date) return '';
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  const away = date.getTime() - now;
  for (const [unit, length] of STEPS) {
    if (Math.abs(away) >= length) return format.format(Math.trunc(away / length), unit);
  }
  return format.format(0, 'minute');
}

/** @returns a whole or decimal number as written in the language, e.g. `18 342`, `18,342` */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(value);
}

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * @param bytes whole, not negative
 * @returns in units of a thousand, one decimal under ten, e.g. `1,8 Mo`, `1.8 MB`, `240 ko`
 */
export function formatBytes(bytes: number, language: string): string {
  const rank = bytes < 1 ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** rank;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: SIZES[rank],
    unitDisplay: rank === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && rank > 0 ? 1 : 0,
  })
    .format(value)
    .replace(' ', '\u00a0');
}

/** @returns a length of time, e.g. `4 mois`, `4 months` */
export function formatDuration(value: number, unit: Intl.RelativeTimeFormatUnit, language: string): string {
  const format = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(value).replace(' ', '\u00a0');
}

/** @returns `a, b and c` as the language says it */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}

/**
 * @param text a title of any origin
 * @returns the same, with the marks that French sets apart kept on the line of the word before
 */
export function keepTogether(text: string): string {
  return text.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/** @returns a portal as people name it: its host without `www.`, e.g. `data.gouv.fr` */
export function portalName(host: string): string {
  return host.replace(/^www\./, '');
}

/** @returns the host of an http(s) address without `www.`, or empty */
export function hostOf(url: string | null | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host.replace(/^www\./, '') : '';
}

/** @returns one or two letters for an avatar, e.g. `CM` for "Claire Martin", `?` for nothing */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return picked.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('') || '?';
}
