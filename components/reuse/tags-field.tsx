import { useId, useState } from 'preact/hooks';
import { TAG_MAX, TAG_MIN, tagSlug, tagSlugs } from '../../lib/reuse/tags';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';
import { Field, Icon, Provenance, useFieldControl } from '../ui';
import type { FormState } from './use-form';

interface Props {
  portal: string;
  state: FormState;
  error: string | null;
}

/** Keywords, shown as the portal will store them. */
export function TagsField({ portal, state, error }: Props) {
  const { t } = useApp();
  const [typed, setTyped] = useState('');
  const { tags } = state.form;
  const source = state.provenance('tags');
  const slug = tagSlug(typed);
  const stored = typed.trim() && slug !== typed.trim() && slug.length >= TAG_MIN;
  const short = typed.trim() && (slug.length < TAG_MIN || slug.length > TAG_MAX);
  const add = (text: string) => {
    const more = tagSlugs([text]).filter((each) => !tags.includes(each));
    if (more.length > 0) state.set({ tags: [...tags, ...more] });
    if (more.length > 0 || tags.includes(tagSlug(text))) setTyped('');
  };
  return (
    <Field
      label={t('reuse.field.tags')}
      optional
      group
      aside={source && <Provenance {...source} />}
      error={error}
      hint={
        <span role="status">
          {stored ? t('reuse.tag.stored', { slug }) : t(short ? 'reuse.tag.short' : 'reuse.tag.hint')}
        </span>
      }
    >
      <div class="reuse-chips" data-invalid={error ? '' : undefined}>
        <ul>
          {tags.map((tag) => (
            <li class="reuse-chip" key={tag}>
              {tag}
              <button
                type="button"
                aria-label={t('reuse.tag.remove', { tag })}
                onClick={() => state.set({ tags: tags.filter((each) => each !== tag) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <TagInput
          portal={portal}
          value={typed}
          onInput={(value) => (/[,;]/.test(value) ? add(value) : setTyped(value))}
          onAdd={() => add(typed)}
          onBack={() => tags.length > 0 && state.set({ tags: tags.slice(0, -1) })}
        />
      </div>
    </Field>
  );
}

interface InputProps {
  portal: string;
  value: string;
  onInput: (value: string) => void;
  onAdd: () => void;
  /** Backspace in the empty input. */
  onBack: () => void;
}

function TagInput({ portal, value, onInput, onAdd, onBack }: InputProps) {
  const { t } = useApp();
  const control = useFieldControl();
  const list = useId();
  const q = tagSlug(value);
  const suggested = useQuery('tags.suggest', q.length >= TAG_MIN ? { portal, q: q.slice(0, TAG_MAX) } : null);
  return (
    <>
      <input
        {...control}
        class="ui-input"
        type="text"
        list={list}
        maxLength={TAG_MAX * 2}
        value={value}
        aria-label={t('reuse.tag.add')}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onAdd}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && value.trim()) {
            event.preventDefault();
            onAdd();
          } else if (event.key === 'Backspace' && value === '') onBack();
        }}
      />
      <datalist id={list}>
        {suggested.state === 'ready' && suggested.value.map((tag) => <option key={tag} value={tag} />)}
      </datalist>
    </>
  );
}
