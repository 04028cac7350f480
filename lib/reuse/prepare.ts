/** From what a page says of itself to a form that is filled in. */
import type { PageDescription } from '../page/types';
import { acceptAddress } from './address';
import { creditLine, escapeMarkdown } from './credit';
import type { Offer } from './form';
import { TAGS_ADVISED, tagSlugs } from './tags';

/** Older portals take no longer title (udata ≤ 9.1.3: core/reuse/forms.py). */
export const TITLE_MAX = 350;

/**
 * @param page null where it could not be read: the form is offered empty
 * @param date of publication in the person's words, or ''
 * @param local whether the portal takes this computer's pages
 */
export function prepareReuse(page: PageDescription | null, date: string, local: boolean): Offer {
  const form = {
    title: cutTitle(page?.title ?? ''),
    url: acceptable(page?.url ?? '', local),
    description: page ? describe(page, date) : '',
    type: page?.type ?? '',
    topic: '',
    tags: tagSlugs(page?.tags ?? []).slice(0, TAGS_ADVISED),
    picked: null,
    added: [],
    organization: null,
    visibility: 'public' as const,
  };
  const said = (value: string) => (value ? ('page' as const) : undefined);
  return {
    form,
    from: {
      title: said(form.title),
      url: said(form.url),
      description: said(form.description),
      type: form.type ? 'guessed' : undefined,
      tags: form.tags.length > 0 ? 'page' : undefined,
    },
  };
}

/** An address that no repair makes acceptable is shown as it is: the field says why it can't be. */
function acceptable(url: string, local: boolean): string {
  const accepted = acceptAddress(url, { local });
  return 'url' in accepted ? accepted.url : url;
}

/** A credit alone describes nothing: where the page has no description, the person writes one. */
function describe(page: PageDescription, date: string): string {
  if (!page.description) return '';
  const credit = creditLine(page, date);
  return [escapeMarkdown(page.description), credit].filter(Boolean).join('\n\n');
}

function cutTitle(title: string): string {
  const characters = [...title];
  return characters.length <= TITLE_MAX
    ? title
    : `${characters
        .slice(0, TITLE_MAX - 1)
        .join('')
        .trimEnd()}…`;
}
