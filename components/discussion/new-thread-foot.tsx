import { portalName } from '../../lib/format';
import type { Account, Producer } from '../../lib/portal/model';
import { useApp } from '../app/context';
import type { Query } from '../app/use-query';
import { Button, FooterButtons } from '../ui';
import { CopyButton } from './copy-button';
import { WhoLine } from './identity';
import { SendFailure } from './send-failure';
import type { Sending } from './use-sending';

interface Props {
  portal: string;
  producer: Producer | null;
  account: Query<Account | null>;
  organization: string | null;
  /** What was written, as text. */
  report: string;
  sending: Sending;
  /** It was sent before, and nobody knows whether it arrived. */
  uncertain: boolean;
  onSend: () => void;
  onLook: () => void;
  onArrived: () => void;
}

/** As whom, read by whom, and the button that sends. */
export function NewThreadFoot(props: Props) {
  const { t, go } = useApp();
  const { portal, producer, account, sending, uncertain } = props;
  const signedOut = account.state === 'ready' && account.value === null;
  const name = portalName(portal);
  return (
    <>
      <WhoLine
        portal={portal}
        account={account}
        organization={props.organization}
        readers={
          producer
            ? t('discussion.readers', { portal: name, producer: producer.name })
            : t('discussion.readersProducer', { portal: name })
        }
      />
      <SendFailure
        portal={portal}
        failure={sending.failure}
        uncertain={uncertain}
        look={{ words: t('discussion.lookAtList'), onLook: props.onLook }}
        onArrived={props.onArrived}
      />
      <FooterButtons>
        {signedOut ? (
          <>
            <Button variant="main" onClick={() => go({ screen: 'sign-in', portal })}>
              {t('discussion.signInToOpen')}
            </Button>
            <CopyButton text={props.report} disabled={!props.report} />
          </>
        ) : (
          <Button
            variant={uncertain ? 'plain' : 'main'}
            busy={sending.busy && t('discussion.opening')}
            disabled={account.state !== 'ready'}
            onClick={props.onSend}
          >
            {t(uncertain ? 'discussion.openAgain' : 'discussion.openIt')}
          </Button>
        )}
      </FooterButtons>
    </>
  );
}
