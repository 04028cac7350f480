/**
 * Tags as a portal stores them: lower case, transliterated to ASCII, hyphens between words (udata:
 * udata/tags.py, which slugifies with unidecode's tables; Latin and Cyrillic are covered here).
 */
export const TAG_MIN = 3;
export const TAG_MAX = 96;
/** What the portals' own forms advise. */
export const TAGS_ADVISED = 5;

const LATIN: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};
const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'tsh',
  џ: 'dzh',
  і: 'i',
  ї: 'yi',
  є: 'ie',
};

/** @returns the tag's slug, perhaps empty: `Été 2024` gives `ete-2024`, `R&D` gives `r-d`, `L’eau` gives `leau` */
export function tagSlug(tag: string): string {
  return [...tag.toLowerCase().normalize('NFC')]
    .map((char) => CYRILLIC[char] ?? char)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/./gu, (char) => LATIN[char] ?? char)
    .replace(/['’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * @param tags in people's words; a comma parts two
 * @returns slugs that a portal takes, distinct, in order
 */
export function tagSlugs(tags: readonly string[]): string[] {
  const slugs = tags.flatMap((tag) => tag.split(/[,;]/)).map(tagSlug);
  return [...new Set(slugs)].filter((slug) => slug.length >= TAG_MIN && slug.length <= TAG_MAX);
}
