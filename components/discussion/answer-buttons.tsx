import type { Account, Thread } from '../../lib/portal/model';
import { useApp } from '../app/context';
import type { Query } from '../app/use-query';
import { Button, FooterButtons } from '../ui';
import { CopyButton } from './copy-button';

interface Props {
  thread: Thread;
  account: Query<Account | null>;
  /** As it will be sent. */
  comment: string;
  /** It was sent before, and nobody knows whether it arrived. */
  uncertain: boolean;
  busy: 'reply' | 'close' | false;
  onSend: (close: boolean) => void;
}

/** Publish, and close where the portal allows it: with a last word, or without one. */
export function AnswerButtons({ thread, account, comment, uncertain, busy, onSend }: Props) {
  const { t, go } = useApp();
  const { portal, can } = thread;
  if (account.state === 'ready' && account.value === null) {
    return (
      <FooterButtons>
        <Button variant="main" onClick={() => go({ screen: 'sign-in', portal })}>
          {t('discussion.signInToReply')}
        </Button>
        <CopyButton text={comment} disabled={!comment} />
      </FooterButtons>
    );
  }
  const unknown = account.state !== 'ready';
  return (
    <FooterButtons>
      <Button
        variant={uncertain ? 'plain' : 'main'}
        busy={busy === 'reply' && t('discussion.publishing')}
        disabled={unknown || busy === 'close'}
        onClick={() => onSend(false)}
      >
        {t(uncertain ? 'discussion.publishAgain' : 'discussion.publishReply')}
      </Button>
      {can.close && (
        <Button
          busy={busy === 'close' && t('discussion.closing')}
          disabled={unknown || busy === 'reply'}
          onClick={() => onSend(true)}
        >
          {t(comment ? 'discussion.replyAndClose' : 'discussion.close')}
        </Button>
      )}
    </FooterButtons>
  );
}
