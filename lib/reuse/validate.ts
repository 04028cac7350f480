/** What a portal would refuse, said before anything is sent. */
import { type AddressProblem, acceptAddress } from './address';
import type { ReuseForm } from './form';
import { TITLE_MAX } from './prepare';
import { TAG_MAX, TAG_MIN } from './tags';

/** Older portals take no longer description (udata ≤ 9.1.3: core/reuse/forms.py). */
export const DESCRIPTION_MAX = 100_000;
/** What the protocol carries at once. */
const TAGS_MAX = 30;
const DATASETS_MAX = 200;

/** Words are `reuse.problem.<problem>`. */
export type Problem =
  | 'titleEmpty'
  | 'titleLong'
  | 'typeEmpty'
  | 'topicEmpty'
  | 'descriptionEmpty'
  | 'descriptionLong'
  | 'tagLength'
  | 'tagsMany'
  | 'datasetsEmpty'
  | 'datasetsMany';

/** In the order of the form, which is the order that problems are shown in. */
export const FIELDS = ['title', 'url', 'type', 'topic', 'description', 'tags', 'datasets'] as const;
export type FormField = (typeof FIELDS)[number];
/** Words for the address are `reuse.problem.url.<problem>`. */
export type Problems = Partial<Record<Exclude<FormField, 'url'>, Problem> & { url: AddressProblem }>;

/**
 * @param datasets ids ticked
 * @param local whether the portal takes this computer's pages
 * @returns one problem a field at most; empty where nothing speaks against sending
 */
export function validateReuse(form: ReuseForm, datasets: readonly string[], local: boolean): Problems {
  const address = acceptAddress(form.url, { local });
  const found: { [F in FormField]: Problems[F] } = {
    title: length(form.title, TITLE_MAX, 'titleEmpty', 'titleLong'),
    url: 'problem' in address ? address.problem : undefined,
    type: form.type ? undefined : 'typeEmpty',
    topic: form.topic ? undefined : 'topicEmpty',
    description: length(form.description, DESCRIPTION_MAX, 'descriptionEmpty', 'descriptionLong'),
    tags: tagProblem(form.tags),
    datasets:
      datasets.length === 0 ? 'datasetsEmpty' : datasets.length > DATASETS_MAX ? 'datasetsMany' : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem));
}

function length(text: string, max: number, empty: Problem, long: Problem): Problem | undefined {
  if (!text.trim()) return empty;
  return [...text].length > max ? long : undefined;
}

function tagProblem(tags: readonly string[]): Problem | undefined {
  if (tags.length > TAGS_MAX) return 'tagsMany';
  return tags.some((tag) => tag.length < TAG_MIN || tag.length > TAG_MAX) ? 'tagLength' : undefined;
}
