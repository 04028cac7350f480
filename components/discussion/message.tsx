import { isProducer } from '../../lib/discussion/producer';
import { formatDate, formatRelative, formatTime } from '../../lib/format';
import type { Account, Comment, Producer } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { Avatar, Prose, Tag } from '../ui';

interface Props {
  comment: Comment;
  producer: Producer | null;
  account: Account | null;
}

/** One message: who, when, what; plain text with its line breaks. The producer's are marked. */
export function Message({ comment, producer, account }: Props) {
  const { t, language, now } = useApp();
  const { author, postedOn, edited } = comment;
  const theirs = isProducer(author, producer);
  const mine = author?.kind === 'person' && author.id !== null && author.id === account?.id;
  const exact = (iso: string) => `${formatDate(iso, language)}, ${formatTime(iso, language)}`;
  return (
    <article class={theirs ? 'talk-message talk-message-producer' : 'talk-message'}>
      <header class="talk-message-head">
        <Avatar name={author?.name ?? ''} kind={author?.kind ?? 'person'} />
        <span class="ui-grow ui-row">
          <b class="ui-cut">{author?.name ?? t('discussion.deletedAccount')}</b>
          {mine && <span class="ui-meta">{t('discussion.you')}</span>}
          {theirs && <Tag tone="producer">{t('discussion.producer')}</Tag>}
        </span>
        {postedOn && (
          <time class="ui-meta" dateTime={postedOn} title={exact(postedOn)}>
            {formatRelative(postedOn, now(), language)}
          </time>
        )}
        {edited && (
          <span class="ui-meta" title={t('discussion.editedOn', { date: exact(edited) })}>
            {t('discussion.edited')}
          </span>
        )}
      </header>
      <Prose text={comment.content} />
    </article>
  );
}
