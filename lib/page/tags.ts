/** Keywords that say something of the page. */
import { cleanText, fold } from './clean';
import { decodeEntities } from './entities';

/** Words that templates put among keywords. */
const NOISE = new Set(
  'actualite actualites actu actus article articles news nouvelles info infos information informations home accueil blog post page une alaune journal presse breakingnews latestnews latest headlines noticias noticia nachrichten aktuell artikel beitrag startseite uncategorized uncategorised nonclasse sanscategorie allgemein general default article100 video videos photo photos abonnes premium wordpress featured international null nil none undefined'.split(
    ' ',
  ),
);

/**
 * @param groups keywords from the most trusted source to the least; a group may be one comma-separated string
 * @param isOutlet whether a text is only the outlet's name
 * @param max how many are kept
 * @returns distinct, short, in the page's own words
 */
export function chooseTags(
  groups: readonly (readonly string[])[],
  isOutlet: (text: string) => boolean,
  max: number,
): string[] {
  const tags = new Map<string, string>();
  for (const group of groups) {
    for (const said of split(group.slice(0, 50))) {
      const tag = cleanText(said, 200)
        .replace(/^[#‘’“”"'\s]+|[‘’“”"'\s]+$/g, '')
        .trim();
      const key = fold(tag);
      if (isUseful(tag, key) && !isOutlet(tag) && !tags.has(key)) tags.set(key, tag);
      if (tags.size === max) return [...tags.values()];
    }
  }
  return [...tags.values()];
}

/** One string is a list parted by commas or semicolons; of several strings, each is a keyword. */
function split(group: readonly string[]): string[] {
  const texts = group.map((text) => decodeEntities(text.slice(0, 5_000)));
  return texts.length === 1 ? (texts[0] ?? '').split(/[,;]/) : texts;
}

function isUseful(tag: string, key: string): boolean {
  if (key.length < 3 || tag.length > 60 || NOISE.has(key)) return false;
  if (tag.split(/\s+/).length > 5) return false;
  // Numbers, and machine words such as `swv:foo=1`, `section/sub`, `id_12345`.
  return /\p{L}/u.test(tag) && !/[:=/\\<>{}_@]|\d{5,}/.test(tag);
}
