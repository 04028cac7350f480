import { useEffect, useRef, useState } from 'preact/hooks';
import { COMMENT_MAX, composeComment, composeReport } from '../../lib/discussion/compose';
import type { ThreadDraft } from '../../lib/discussion/draft';
import { validateThread } from '../../lib/discussion/validate';
import { portalName } from '../../lib/format';
import type { Dataset } from '../../lib/portal/model';
import { AccountChip } from '../account/account-chip';
import { useApp } from '../app/context';
import { forget, useQuery } from '../app/use-query';
import { ExternalLink, Field, Screen, TextArea, TextInput } from '../ui';
import { DraftNote } from './draft-note';
import { AsField, ableOf } from './identity';
import { NewThreadFoot } from './new-thread-foot';
import { PageChoice } from './page-choice';
import { Preview } from './preview';
import type { Draft } from './use-draft';
import { useOfferedAddress } from './use-offered-address';
import { useSending } from './use-sending';

interface Props {
  portal: string;
  dataset: string;
  /** The dataset, once it is known. */
  about: Dataset | null;
  draftKey: string;
  draft: Draft<ThreadDraft>;
  value: ThreadDraft;
}

/** The form; it works signed out too. */
export function NewThreadForm({ portal, dataset, about, draftKey, draft, value }: Props) {
  const { t, ask, go, replace } = useApp();
  const account = useQuery('account.get', { portal });
  const person = account.state === 'ready' ? account.value : null;
  const organization = ableOf(person).find((each) => each.id === value.organization)?.id ?? null;
  const offered = useOfferedAddress(portal);
  const withPage = offered !== null && (value.withPage ?? offered.added);
  const comment = composeComment(
    value.text,
    withPage ? { label: t('discussion.page'), address: offered.address } : null,
  );

  const sending = useSending({
    onSend: () => draft.set({ sent: true }),
    onRefused: () => draft.set({ sent: false }),
    onSent: (thread) => {
      draft.done();
      replace({ screen: 'thread', portal, id: thread.id, opened: true });
    },
  });
  const form = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(0);
  const problems = tried > 0 ? validateThread(value.title, value.text, comment) : {};
  const said = sending.failure?.fields;
  const wrong = {
    title: problems.title ? t(`discussion.problem.${problems.title}`) : said?.title,
    comment: problems.comment ? t(`discussion.problem.${problems.comment}`) : said?.comment,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to the first wrong field once it is told
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried, sending.failure]);

  const startOver = () => {
    draft.startOver();
    sending.clear();
    setTried(0);
  };
  const send = () => {
    setTried(tried + 1);
    if (Object.keys(validateThread(value.title, value.text, comment)).length > 0) return;
    const subject = { class: 'Dataset', id: dataset } as const;
    const thread = { key: draftKey, portal, subject, title: value.title.trim(), comment, organization };
    sending.send(() => ask('discussion.open', thread));
  };

  return (
    <Screen
      back
      title={t('discussion.ask')}
      subtitle={about?.title ?? portalName(portal)}
      account={<AccountChip portal={portal} />}
      footer={
        <NewThreadFoot
          portal={portal}
          producer={about?.producer ?? null}
          account={account}
          organization={organization}
          report={composeReport(value.title, comment)}
          sending={sending}
          uncertain={value.sent && !sending.busy}
          onSend={send}
          onArrived={startOver}
          onLook={() => {
            forget('discussion.');
            go({ screen: 'dataset', portal, id: dataset, tab: 'discussions' });
          }}
        />
      }
    >
      <div class="ui-pad talk-form" ref={form}>
        {draft.restored !== null && value.saved > 0 && !sending.busy && (
          <DraftNote saved={draft.restored} onStartOver={startOver} />
        )}
        <Field label={t('discussion.title')} hint={t('discussion.titleHint')} error={wrong.title ?? null}>
          <TextInput
            value={value.title}
            onInput={(title) => draft.set({ title })}
            disabled={sending.busy}
            required
            focus
          />
        </Field>
        <Field
          label={t('discussion.question')}
          hint={t('discussion.questionHint')}
          error={wrong.comment ?? null}
        >
          <TextArea
            value={value.text}
            onInput={(text) => draft.set({ text })}
            disabled={sending.busy}
            required
            rows={5}
            counter={comment.length > COMMENT_MAX * 0.9}
          />
        </Field>
        {offered && (
          <PageChoice
            offered={offered}
            added={withPage}
            disabled={sending.busy}
            onChange={(added) => draft.set({ withPage: added })}
          />
        )}
        <AsField
          account={person}
          value={organization}
          onChange={(chosen) => draft.set({ organization: chosen })}
        />
        <Preview title={value.title} comment={comment} />
        {about?.page && account.state === 'ready' && !person && (
          <p class="ui-secondary">
            <ExternalLink href={about.page} arrow>
              {t('discussion.writeOn', { portal: portalName(portal) })}
            </ExternalLink>
          </p>
        )}
      </div>
    </Screen>
  );
}
