import { useEffect, useRef, useState } from 'preact/hooks';
import { composeComment } from '../../lib/discussion/compose';
import { answerDraftKey, EMPTY_ANSWER, parseAnswerDraft } from '../../lib/discussion/draft';
import { validateAnswer } from '../../lib/discussion/validate';
import type { Account, Thread } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { forget, type Query } from '../app/use-query';
import { Field, TextArea, TextButton } from '../ui';
import { AnswerButtons } from './answer-buttons';
import { DraftNote } from './draft-note';
import { AsField, ableOf, WhoLine } from './identity';
import { SendFailure } from './send-failure';
import { useDraft } from './use-draft';
import { useSending } from './use-sending';

interface Props {
  thread: Thread;
  account: Query<Account | null>;
  /** @param words what to say of it */
  onAnswered: (thread: Thread, words: string) => void;
}

/** Answering a thread, closing it, or both; it can be written signed out. */
export function AnswerForm({ thread, account, onAnswered }: Props) {
  const { t, ask } = useApp();
  const { portal, id } = thread;
  const key = answerDraftKey(portal, id);
  const draft = useDraft(key, parseAnswerDraft, EMPTY_ANSWER);
  const [closing, setClosing] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [tried, setTried] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const sending = useSending({
    onSend: () => draft.set({ sent: true }),
    onRefused: () => draft.set({ sent: false }),
    onSent: (after) => {
      draft.done();
      setTried(0);
      onAnswered(after, t(after.closed ? 'discussion.closedNow' : 'discussion.answered'));
    },
  });
  const { outcome, noticed } = draft;
  useEffect(() => {
    // The answer that was on its way when the last surface closed is in the thread, which was just read.
    if (outcome) noticed();
  }, [outcome, noticed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to what is wrong once it is told
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried, sending.failure]);

  const { value } = draft;
  if (!value) return null;
  const person = account.state === 'ready' ? account.value : null;
  const chosen = ableOf(person).find((each) => each.id === value.organization);
  const comment = composeComment(value.text, null);
  const problem = tried > 0 ? validateAnswer(value.text, comment, closing).comment : undefined;
  const uncertain = value.sent && !sending.busy;

  const startOver = () => {
    draft.startOver();
    sending.clear();
    setTried(0);
  };
  const send = (close: boolean) => {
    setClosing(close);
    setTried(tried + 1);
    if (validateAnswer(value.text, comment, close).comment) return;
    const organization = chosen?.id ?? null;
    sending.send(() => ask('discussion.answer', { key, portal, id, comment, close, organization }));
  };
  return (
    <div class="talk-answer" ref={form}>
      {draft.restored !== null && value.saved > 0 && !sending.busy && (
        <DraftNote saved={draft.restored} onStartOver={startOver} />
      )}
      {choosing && (
        <AsField
          account={person}
          value={value.organization}
          onChange={(organization) => draft.set({ organization })}
        />
      )}
      <Field
        label={t('discussion.yourReply')}
        error={problem ? t(`discussion.problem.${problem}`) : (sending.failure?.fields?.comment ?? null)}
        aside={
          person && (
            <span class="ui-meta talk-as">
              {t('discussion.publicAs')} <b>{chosen?.name ?? person.name}</b>{' '}
              {ableOf(person).length > 0 && (
                <TextButton expanded={choosing} onClick={() => setChoosing(!choosing)}>
                  {t('discussion.change')}
                </TextButton>
              )}
            </span>
          )
        }
      >
        <TextArea
          value={value.text}
          onInput={(text) => draft.set({ text })}
          disabled={sending.busy}
          rows={2}
        />
      </Field>
      {account.state === 'failed' && (
        <WhoLine portal={portal} account={account} organization={null} readers="" />
      )}
      <SendFailure
        portal={portal}
        failure={sending.failure}
        uncertain={uncertain}
        look={{ words: t('discussion.lookAtThread'), onLook: () => forget('discussion.read') }}
        onArrived={startOver}
      />
      <AnswerButtons
        thread={thread}
        account={account}
        comment={comment}
        uncertain={uncertain}
        busy={sending.busy && (closing ? 'close' : 'reply')}
        onSend={send}
      />
    </div>
  );
}
