import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatDate, formatTime, portalName } from '../../lib/format';
import type { PageDescription } from '../../lib/page/types';
import type { Account, ReuseSearch } from '../../lib/portal/model';
import { creditLine } from '../../lib/reuse/credit';
import { newReuse, takesLocalPages } from '../../lib/reuse/new-reuse';
import { prepareReuse } from '../../lib/reuse/prepare';
import { FIELDS, type FormField, validateReuse } from '../../lib/reuse/validate';
import { AccountChip } from '../account/account-chip';
import { useApp } from '../app/context';
import { type Query, useQuery } from '../app/use-query';
import { FailureNotice, Screen, TextButton } from '../ui';
import { DatasetsField } from './datasets-field';
import { FormFoot } from './form-foot';
import { FormNotices } from './form-notices';
import { SignedOut } from './signed-out';
import { TagsField } from './tags-field';
import { TextFields } from './text-fields';
import type { useCited } from './use-cited';
import { useFocusOnProblem } from './use-focus-on-problem';
import { type Memory, useForm } from './use-form';
import { usePublish } from './use-publish';
import { AsField, organizationOf, VisibilityField } from './who-fields';
import './reuse.css';

interface Props {
  portal: string;
  draftKey: string;
  memory: Memory;
  /** Null where the page could not be read. */
  page: PageDescription | null;
  /** Name and address of the page, as the browser has them, where the page could not be read. */
  fallback: PageDescription;
  cited: ReturnType<typeof useCited>;
  matches: Query<ReuseSearch> | null;
  /** From now on what is typed here counts: nothing takes the form's place by itself. */
  onShown: () => void;
  onMatch: () => void;
}

const NO_CHOICES = { types: [], topics: [] };

/** The form of a reuse, filled in from the page. */
export function ReuseForm(props: Props) {
  const { portal, draftKey, memory, page, fallback, cited, matches, onShown, onMatch } = props;
  const { t, language } = useApp();
  const local = takesLocalPages(portal);
  useEffect(onShown, [onShown]);
  const [restored] = useState(memory.current !== null);
  const described = page ?? fallback;
  const date = formatDate(described.published, language);
  const offer = useMemo(() => prepareReuse(described, date, local), [described, date, local]);
  const state = useForm(draftKey, offer, memory);
  const { form, set } = state;
  const choices = useQuery('reuse.choices', { portal });
  const lists = choices.state === 'ready' ? choices.value : NO_CHOICES;
  const signedIn = useQuery('account.get', { portal });
  const account: Account | null = signedIn.state === 'ready' ? signedIn.value : null;
  const organization = organizationOf(form, account);

  const rows = [...cited.rows, ...form.added.filter((row) => !cited.rows.some((each) => each.id === row.id))];
  const picked = (form.picked ?? cited.ticked).filter((id) => rows.some((row) => row.id === id));
  const { problems, failure, busy, attempt, send, clear } = usePublish(
    draftKey,
    () => validateReuse(form, picked, local),
    () => newReuse(portal, form, picked, organization?.id ?? null),
  );
  const main = useFocusOnProblem(attempt);
  const errorOf = (field: FormField): string | null => {
    if (field === 'url' && problems.url) return t(`reuse.problem.url.${problems.url}`);
    const problem = field === 'url' ? undefined : problems[field];
    if (problem) return t(`reuse.problem.${problem}`);
    const sentence = failure?.fields?.[field];
    return sentence ? t('reuse.portalSays', { portal: portalName(portal), sentence }) : null;
  };
  const change: typeof set = (some) => {
    set(some);
    clear(...FIELDS.filter((field) => field in some || (field === 'datasets' && 'picked' in some)));
  };
  const edited = { ...state, set: change };
  const kept = state.saved !== null;
  return (
    <Screen
      title={t('reuse.new')}
      subtitle={
        kept
          ? t('reuse.draftKept', { time: formatTime(new Date(state.saved ?? 0).toISOString(), language) })
          : portalName(portal)
      }
      back
      account={<AccountChip portal={portal} />}
      busy={busy}
      footer={
        <FormFoot
          portal={portal}
          form={form}
          account={signedIn.state === 'loading' ? undefined : account}
          wrong={FIELDS.filter((field) => errorOf(field) !== null)}
          busy={busy}
          onSend={() => void send()}
          onKeep={state.keep}
        />
      }
    >
      <fieldset class="reuse-busy" disabled={busy}>
        <div class="ui-pad reuse-form" ref={main}>
          <FormNotices
            portal={portal}
            unread={page === null}
            notPublic={local && page?.notPublic === 'local' ? undefined : page?.notPublic}
            matches={matches}
            failure={failure}
            onMatch={onMatch}
          />
          {signedIn.state === 'ready' && account === null && (
            <SignedOut
              portal={portal}
              form={form}
              datasets={rows.filter((row) => picked.includes(row.id))}
              choices={lists}
            />
          )}
          <p class="ui-meta reuse-review">
            {t('reuse.review')}{' '}
            {restored && kept && <TextButton onClick={state.startAgain}>{t('reuse.startAgain')}</TextButton>}
          </p>
          {choices.state === 'failed' && (
            <FailureNotice failure={choices.failure} portal={portal} onRetry={choices.retry} live />
          )}
          <TextFields
            state={edited}
            choices={lists}
            removed={described.removed}
            credit={described.description ? creditLine(described, date) : ''}
            errorOf={errorOf}
          />
          <div data-field="tags">
            <TagsField portal={portal} state={edited} error={errorOf('tags')} />
          </div>
          <div data-field="datasets">
            <DatasetsField
              portal={portal}
              rows={rows}
              picked={picked}
              waiting={cited.waiting}
              failed={cited.failed}
              error={errorOf('datasets')}
              onPick={(ids) => change({ picked: ids })}
              onAdd={(row) => change({ added: [...form.added, row], picked: [...picked, row.id] })}
            />
          </div>
          <AsField
            portal={portal}
            account={account}
            form={form}
            set={change}
            error={failure?.fields?.organization ?? null}
          />
          <VisibilityField portal={portal} account={account} form={form} set={change} />
        </div>
      </fieldset>
    </Screen>
  );
}
