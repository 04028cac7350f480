/**
 * The building blocks of udata's addresses: ids, slugs, resource ids, languages.
 * Segments come decoded; what prose leaves behind an address (dots, quotes, brackets) is trimmed here.
 */
import type { Address, Hit } from './form';

// First letters in capitals, each followed by the second letters that make a code with it.
const LANGUAGES =
  'AabefkmnrsvyzBaeghimnorsCaehorsuvyDaevzEelnostuFafijoryGadlnuvHaeiortuyzIadegikostuJavKagijklmnorsuvwyLabginotuvMghiklnrstyNabdeglnorvyOcjmrsPailstQuRmnouwSacdegiklmnoqrstuvwTaeghiklnorstwyUgkrzVeioWaoXhYioZahu';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/;
const ID = /^[0-9a-f]{24}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TRAILING = /[\s.,;:!?'")\]}>»”’…*\\]+$/;

/** Whether a path's first segment is a language: ISO 639-1, with a script perhaps (`zh-Hans`, `sr-Latn`). */
export function isLanguage(segment: string): boolean {
  const [, first = '', second = ''] = /^([a-z])([a-z])(?:-[a-z]{4})?$/i.exec(segment) ?? [];
  const group = LANGUAGES.split(first.toUpperCase())[1] ?? '';
  return !!second && (/^[a-z]*/.exec(group)?.[0] ?? '').includes(second.toLowerCase());
}

// No key of udata is longer than 255 characters; anything beyond is not looked at.
function trim(segment: string | null | undefined): string {
  return segment && segment.length <= 300 ? segment.trim().replace(TRAILING, '').toLowerCase() : '';
}

/** An object's id: 24 hexadecimal digits (MongoDB ObjectId); `''` where it is none. */
export function asId(segment: string | null | undefined): string {
  const id = trim(segment);
  return ID.test(id) ? id : '';
}

/** An id or a slug (udata: SlugField, at most 255 characters); `''` where it is neither. */
export function asRef(segment: string | null | undefined, reserved?: readonly string[]): string {
  const ref = trim(segment);
  return ref.length <= 255 && SLUG.test(ref) && !reserved?.includes(ref) ? ref : '';
}

/** A resource's id, whatever its UUID version and whatever stands behind it; `''` where it is none. */
export function asUuid(segment: string | null | undefined): string {
  return (segment && UUID.exec(segment.slice(0, 60).trim().toLowerCase())?.[0]) || '';
}

const FRAGMENT_RESOURCE = /^#\/?(?:community-)?resources?[-/](?:community-)?([0-9a-f-]{36})(?![0-9a-z])/i;
const FRAGMENT_DISCUSSION = /^#\/?discussions?[-/]([0-9a-f]{24})(?![0-9a-z])/i;

/**
 * Adds the resource and the discussion that query and fragment point at, in all the shapes that the
 * portal's fronts have used since 2015 (udata, udata-front, cdata).
 */
export function pointed({ url }: Address, hit: Hit): Hit {
  let hash = url.hash;
  try {
    hash = decodeURIComponent(hash);
  } catch {
    // As it stands, then.
  }
  const query = url.searchParams;
  const resource = asUuid(query.get('resource_id')) || asUuid(FRAGMENT_RESOURCE.exec(hash)?.[1]);
  const discussion = asId(query.get('discussion_id')) || FRAGMENT_DISCUSSION.exec(hash)?.[1]?.toLowerCase();
  if (resource && hit.kind === 'dataset' && !hit.resource) hit.resource = resource;
  if (discussion) hit.discussion = discussion;
  return hit;
}
