import { hasAnswered, isProducer } from '../../lib/discussion/producer';
import { formatRelative } from '../../lib/format';
import type { Producer, Thread } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { Icon, Tag } from '../ui';

/** One thread: its title, its last words, who answered, how alive it is. The whole row leads to it. */
export function ThreadRow({ thread, producer }: { thread: Thread; producer: Producer | null }) {
  const { t, go, language, now } = useApp();
  const { portal, id, title, closed, comments } = thread;
  const last = comments[comments.length - 1];
  const answered = hasAnswered(thread, producer);
  const theirs = isProducer(comments[0]?.author ?? null, producer);
  return (
    <li class={closed ? 'talk-row talk-row-closed' : 'talk-row'}>
      <button
        type="button"
        class="talk-row-title ui-two-lines"
        onClick={() => go({ screen: 'thread', portal, id })}
      >
        {title}
      </button>
      {last && (
        <p class="talk-excerpt ui-cut">
          {t('discussion.excerpt', {
            name: last.author?.name ?? t('discussion.deletedAccount'),
            text: last.content.replace(/\s+/g, ' ').slice(0, 200),
          })}
        </p>
      )}
      <div class="talk-facts">
        {closed && <Tag icon="lock">{t('discussion.closed')}</Tag>}
        {answered && <Tag tone="producer">{t('discussion.producer')}</Tag>}
        {!answered && !theirs && !closed && producer && (
          <span class="talk-fact talk-waiting">
            <Icon name="clock" />
            {t('discussion.noAnswer')}
          </span>
        )}
        <span class="talk-fact">{t('discussion.messages', { count: comments.length })}</span>
        <span class="talk-fact">{formatRelative(thread.lastActivity, now(), language)}</span>
      </div>
    </li>
  );
}
