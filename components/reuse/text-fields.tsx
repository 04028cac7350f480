import type { Choice, ReuseChoices } from '../../lib/portal/model';
import type { OfferedField } from '../../lib/reuse/form';
import { TITLE_MAX } from '../../lib/reuse/prepare';
import type { FormField } from '../../lib/reuse/validate';
import { useApp } from '../app/context';
import { Field, Provenance, Select, TextArea, TextInput } from '../ui';
import type { FormState } from './use-form';

interface Props {
  state: FormState;
  choices: ReuseChoices;
  /** Trackers taken off the page's address. */
  removed: readonly string[];
  /** What the description was completed with, or ''. */
  credit: string;
  errorOf: (field: FormField) => string | null;
}

/** What it is: name, link, type, topic, description. Each keeps a `data-field`, by which an error finds it. */
export function TextFields({ state, choices, removed, credit, errorOf }: Props) {
  const { t } = useApp();
  const { form, set } = state;
  const source = (field: OfferedField) => {
    const from = state.provenance(field);
    return from && <Provenance {...from} />;
  };
  const completed = credit && form.description.includes(credit);
  return (
    <>
      <div data-field="title">
        <Field label={t('reuse.field.title')} aside={source('title')} error={errorOf('title')}>
          <TextArea
            rows={1}
            value={form.title}
            maxLength={TITLE_MAX * 2}
            onInput={(title) => set({ title: title.replace(/[\r\n]+/g, ' ') })}
          />
        </Field>
      </div>
      <div data-field="url">
        <Field
          label={t('reuse.field.url')}
          aside={source('url')}
          error={errorOf('url')}
          hint={removed.length > 0 && t('reuse.trackersRemoved', { names: removed.join(', ') })}
        >
          <TextInput type="url" value={form.url} maxLength={10_000} onInput={(url) => set({ url })} />
        </Field>
      </div>
      <div data-field="type">
        <Field label={t('reuse.field.type')} aside={source('type')} error={errorOf('type')}>
          <Select
            value={form.type}
            placeholder={t('reuse.choose')}
            options={options(choices.types)}
            onChange={(type) => set({ type })}
          />
        </Field>
      </div>
      <div data-field="topic">
        <Field label={t('reuse.field.topic')} error={errorOf('topic')}>
          <Select
            value={form.topic}
            placeholder={t('reuse.choose')}
            options={options(choices.topics)}
            onChange={(topic) => set({ topic })}
          />
        </Field>
      </div>
      <div data-field="description">
        <Field
          label={t('reuse.field.description')}
          aside={source('description')}
          error={errorOf('description')}
          hint={
            <>
              <p>{t('reuse.descriptionHint')}</p>
              {completed && <p>{t('reuse.completed')}</p>}
            </>
          }
        >
          <TextArea
            rows={5}
            counter
            value={form.description}
            onInput={(description) => set({ description })}
          />
        </Field>
      </div>
    </>
  );
}

const options = (choices: readonly Choice[]) => choices.map(({ id, label }) => ({ value: id, label }));
