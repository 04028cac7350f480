/**
 * The building blocks of udata's addresses: ids, slugs, resource ids, languages.
 * Segments come decoded; what prose leaves behind an address (dots, quotes, brackets) is trimmed here.
 */
import type { Address, Hit } from './form';

const LANGUAGES =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/;
const ID = /^[0-9a-f]{24}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TRAILING = /[\s.,;:!?'")\]}>»”’…*\\]+$/;

/** Whether a path's first segment is a language: ISO 639-1, with a script perhaps (`zh-Hans`, `sr-Latn`). */
export function isLanguage(segment: string): boolean {
  return /^[a-z]{2}(?:-[a-z]{4})?$/i.test(segment) && LANGUAGES.includes(segment.slice(0, 2).toLowerCase());
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
