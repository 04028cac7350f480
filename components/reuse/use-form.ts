import { useCallback, useRef, useState } from 'preact/hooks';
import type { ReuseDraft } from '../../lib/reuse/draft';
import { isChanged, type Offer, type OfferedField, type ReuseForm } from '../../lib/reuse/form';
import { useApp } from '../app/context';

/** The draft as it stands, for a form that is left and comes back while the surface stays open. */
export interface Memory {
  current: ReuseDraft | null;
}

export interface FormState {
  form: ReuseForm;
  /** Milliseconds since 1970, or null where nothing is kept. */
  saved: number | null;
  /** Changes the form, and keeps it at once. */
  set(change: Partial<ReuseForm>): void;
  /** Keeps the form as it is. */
  keep(): void;
  /** Forgets what was typed. */
  startAgain(): void;
  /** Where a value comes from, or how to get the offered one back; for the kit's `Provenance`. */
  provenance(field: OfferedField): { from: 'page' | 'guessed'; onRestore?: () => void } | null;
}

/** The form: what the page offers, changed by what was kept, kept at every keystroke. */
export function useForm(key: string, offer: Offer, memory: Memory): FormState {
  const { drafts, now } = useApp();
  const [form, setForm] = useState(memory.current?.form ?? offer.form);
  const [saved, setSaved] = useState(memory.current?.saved ?? null);
  const latest = useRef(form);

  const write = useCallback(
    (after: ReuseForm) => {
      const moment = now();
      latest.current = after;
      setForm(after);
      setSaved(moment);
      memory.current = { saved: moment, form: after };
      drafts.write(key, memory.current);
    },
    [drafts, key, now, memory],
  );
  const set = useCallback((change: Partial<ReuseForm>) => write({ ...latest.current, ...change }), [write]);
  return {
    form,
    saved,
    set,
    keep: () => write(latest.current),
    startAgain: () => {
      latest.current = offer.form;
      setForm(offer.form);
      setSaved(null);
      memory.current = null;
      drafts.remove(key).catch(() => undefined);
    },
    provenance: (field) => {
      const from = offer.from[field];
      if (!from) return null;
      if (!isChanged(form, offer, field)) return { from };
      return { from, onRestore: () => set({ [field]: offer.form[field] }) };
    },
  };
}
