import { useRef, useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import type { Thread } from '../../lib/portal/model';
import { AccountChip } from '../account/account-chip';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';
import { FailureNotice, IconButton, LiveRegion, Screen, Skeleton } from '../ui';
import { AnswerForm } from './answer-form';
import { Message } from './message';
import { ClosedNote, ThreadHead } from './thread-head';
import { useCopy } from './use-copy';
import './discussion.css';

interface Props {
  portal: string;
  id: string;
  /** It was opened from here, a moment ago. */
  opened?: boolean | undefined;
}

/** One discussion, to be read and answered. */
export function ThreadScreen({ portal, id, opened = false }: Props) {
  const { t, openTab } = useApp();
  const query = useQuery('discussion.read', { portal, id });
  const account = useQuery('account.get', { portal });
  // What is known stays on screen while it is asked for again.
  const known = useRef<Thread | null>(null);
  if (query.state === 'ready') known.current = query.value;
  const thread = known.current;
  const [said, setSaid] = useState('');

  const subject = thread?.subject.class === 'Dataset' ? thread.subject.id : null;
  const dataset = useQuery('dataset.detail', subject ? { portal, id: subject } : null);
  const about = dataset.state === 'ready' ? dataset.value : null;
  const producer = about?.producer ?? null;
  const page = thread?.page ?? null;
  const [copied, copy] = useCopy();
  const name = portalName(portal);
  return (
    <Screen
      back
      title={t('discussion.discussion')}
      subtitle={about?.title ?? name}
      account={<AccountChip portal={portal} />}
      busy={!thread && query.state === 'loading'}
      actions={
        page && (
          <>
            <IconButton
              icon={copied === 'copied' ? 'check' : 'link'}
              label={t('discussion.copyLink')}
              onClick={() => copy(page)}
            />
            <IconButton
              icon="out"
              label={t('discussion.openOn', { portal: name })}
              onClick={() => openTab(page)}
            />
          </>
        )
      }
      footer={
        thread &&
        !thread.closed && (
          <AnswerForm
            thread={thread}
            account={account}
            onAnswered={(after, words) => {
              known.current = after;
              setSaid(words);
            }}
          />
        )
      }
    >
      <LiveRegion>
        {copied === 'copied'
          ? t('discussion.linkCopied')
          : copied === 'refused'
            ? t('discussion.notCopied')
            : said || (thread ? thread.title : t('discussion.loadingThread'))}
      </LiveRegion>
      {thread && (
        <>
          <ThreadHead thread={thread} producer={producer} opened={opened} />
          {thread.comments.map((comment) => (
            <Message
              key={comment.id ?? comment.index}
              comment={comment}
              producer={producer}
              account={account.state === 'ready' ? account.value : null}
            />
          ))}
          <ClosedNote thread={thread} />
        </>
      )}
      {!thread && query.state === 'loading' && <Skeleton rows={3} />}
      {!thread && query.state === 'failed' && (
        <div class="ui-pad">
          <FailureNotice
            failure={query.failure}
            portal={portal}
            subject="thread"
            onRetry={query.retry}
            live
          />
        </div>
      )}
    </Screen>
  );
}
