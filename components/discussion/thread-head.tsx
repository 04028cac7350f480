import { countParticipants } from '../../lib/discussion/producer';
import { formatDate, portalName } from '../../lib/format';
import type { Producer, Thread } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { Notice, Tag, TextButton } from '../ui';

interface Props {
  thread: Thread;
  producer: Producer | null;
  /** It was opened a moment ago. */
  opened: boolean;
}

/** What the thread is about, and whether it goes on. */
export function ThreadHead({ thread, producer, opened }: Props) {
  const { t, language } = useApp();
  const portal = portalName(thread.portal);
  return (
    <div class="talk-head">
      {opened && (
        <Notice icon="ok" live title={t('discussion.openedTitle')}>
          {producer
            ? t('discussion.openedFor', { producer: producer.name, portal })
            : t('discussion.openedForProducer', { portal })}
        </Notice>
      )}
      <h2 class="ui-title">{thread.title}</h2>
      <div class="talk-facts">
        <Tag icon={thread.closed ? 'lock' : undefined}>
          {t(thread.closed ? 'discussion.closed' : 'discussion.open')}
        </Tag>
        <span class="talk-fact">
          {t('discussion.messages', { count: thread.comments.length })},{' '}
          {t('discussion.participants', { count: countParticipants(thread) })}
        </span>
        {thread.created && (
          <span class="talk-fact">
            {t('discussion.since', { date: formatDate(thread.created, language) })}
          </span>
        )}
      </div>
    </div>
  );
}

/** Who closed it and when, and what can still be done. */
export function ClosedNote({ thread }: { thread: Thread }) {
  const { t, go, language } = useApp();
  const { portal, subject, closed, closedBy } = thread;
  if (!closed) return null;
  const date = formatDate(closed, language);
  return (
    <div class="ui-pad">
      <Notice
        icon="lock"
        title={
          closedBy
            ? t('discussion.closedBy', { date, name: closedBy.name })
            : t('discussion.closedOn', { date })
        }
        actions={
          subject.class === 'Dataset' && (
            <TextButton onClick={() => go({ screen: 'new-thread', portal, dataset: subject.id })}>
              {t('discussion.openAnother')}
            </TextButton>
          )
        }
      >
        {t('discussion.noReopen')}
      </Notice>
    </div>
  );
}
