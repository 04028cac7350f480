/** A page's title, without the outlet's: found by letting the page's several titles vote. */
import { fold } from './clean';

/** Between a title and what templates add to it. A colon counts in `Title : Outlet` alone, with its spaces. */
const SEPARATOR = /\s+[-–—|·•»«/:]{1,2}\s+|\s*\|\s*|\s*::\s*/g;
const TRUNCATED = /\s*(?:…|\.{3})$/;

/**
 * @param candidates the page's titles, cleaned, most trusted first
 * @param isOutlet whether a piece is only the outlet's name
 * @returns the title that most of them agree on, bare; '' where there is none
 */
export function chooseTitle(candidates: readonly string[], isOutlet: (text: string) => boolean): string {
  const all = candidates.filter(Boolean);
  const bare = all
    .map((title) => withoutOutlet(title, isOutlet))
    .map((title) => withoutKnownRest(title, all))
    .filter((title) => title && !isOutlet(title));
  let best = '';
  let votes = 0;
  for (const title of bare) {
    const count = bare.filter((other) => agree(title, other)).length;
    if (count > votes) [best, votes] = [title, count];
  }
  return complete(best, bare) || all[0] || '';
}

/** Takes pieces at either end that are the outlet's name, as long as something stays. */
function withoutOutlet(title: string, isOutlet: (text: string) => boolean): string {
  let rest = title;
  for (let turn = 0; turn < 3; turn++) {
    const cuts = [...rest.matchAll(SEPARATOR)];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (last && isOutlet(rest.slice(last.index + last[0].length))) rest = rest.slice(0, last.index).trim();
    else if (first && isOutlet(rest.slice(0, first.index)))
      rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return rest;
}

/** `Title - Section` is `Title` where another candidate says so. */
function withoutKnownRest(title: string, others: readonly string[]): string {
  for (const cut of title.matchAll(SEPARATOR)) {
    const head = title.slice(0, cut.index);
    const folded = fold(head);
    if (folded.length >= 8 && others.some((other) => fold(other) === folded)) return head.trim();
  }
  return title;
}

function agree(one: string, other: string): boolean {
  const [a, b] = [fold(one.replace(TRUNCATED, '')), fold(other.replace(TRUNCATED, ''))];
  if (a === b) return true;
  const cut = TRUNCATED.test(one) || TRUNCATED.test(other);
  return cut && a.length > 20 && b.length > 20 && (a.startsWith(b) || b.startsWith(a));
}

/** The whole of a title that was cut with an ellipsis, where another candidate has it. */
function complete(title: string, others: readonly string[]): string {
  if (!TRUNCATED.test(title)) return title;
  const start = fold(title.replace(TRUNCATED, ''));
  return others.find((other) => other.length > title.length && fold(other).startsWith(start)) ?? title;
}

/**
 * @param whole the document's title
 * @param title the page's own, bare
 * @returns what the document's title adds at its end, the last piece of it: the outlet's name, or ''
 */
export function outletOfTitle(whole: string, title: string): string {
  if (!title || whole.length <= title.length || !whole.startsWith(title)) return '';
  const pieces = whole.slice(title.length).split(SEPARATOR);
  const last = pieces.length > 1 ? (pieces.at(-1) ?? '').trim() : '';
  return last.length <= 40 ? last : '';
}
