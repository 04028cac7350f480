/** Slugs as udata makes them (awesome-slugify: ASCII, lower case, apostrophes dropped, runs of the rest a dash). */

const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  '’': '',
  "'": '',
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
};

/** @returns the slug of a title, at most 255 characters, possibly empty */
export function slugify(text: string): string {
  const plain = [...text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')].map((c) => LETTERS[c] ?? c);
  return plain
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 255);
}

/** @returns the slug, with `-1`, `-2`… where it is taken */
export function freeSlug(title: string, taken: (slug: string) => boolean): string {
  const slug = slugify(title);
  for (let n = 0; ; n++) {
    const tried = n ? `${slug}-${n}` : slug;
    if (!slug || !taken(tried)) return tried;
  }
}
