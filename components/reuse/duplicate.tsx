import { useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import type { Reuse, ReuseMatch } from '../../lib/portal/model';
import type { DatasetRow } from '../../lib/reuse/form';
import { AccountChip } from '../account/account-chip';
import { useApp } from '../app/context';
import { forget } from '../app/use-query';
import { ExternalLink, FailureNotice, Notice, Screen } from '../ui';
import { Copy } from './copy';
import { DuplicateFoot } from './duplicate-foot';
import { Missing } from './missing';
import { ReuseCard } from './reuse-card';
import { useWork } from './use-work';
import './reuse.css';

interface Props {
  portal: string;
  /** At least one; one's own first. */
  matches: readonly ReuseMatch[];
  /** The datasets that the form would offer. */
  rows: readonly DatasetRow[];
  ticked: readonly string[];
  /** The portal's answer about matches is no longer true. */
  onChanged: () => void;
  /** Goes to the form all the same. */
  onForm: () => void;
}

/** The page is there already: which reuse has it, and what it lacks where one may complete it. */
export function Duplicate({ portal, matches, rows, ticked, onChanged, onForm }: Props) {
  const { t, ask } = useApp();
  const [first, ...others] = matches;
  const [changed, setChanged] = useState<Reuse | null>(null);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState('');
  const { busy, failure, run } = useWork<'add' | 'finish'>();
  if (!first) return null;

  const reuse = changed ?? first.reuse;
  const { owner, page } = reuse;
  const mayEdit = first.mine && !reuse.deleted;
  const has = new Set(reuse.datasets.map((dataset) => dataset.id));
  const toAdd = (picked ?? ticked).filter((id) => !has.has(id) && rows.some((row) => row.id === id));
  const done = (after: Reuse, words: string) => {
    setChanged(after);
    setSaid(words);
    forget('dataset.reuses');
    onChanged();
  };
  const add = async () => {
    const after = await ask('reuse.addDatasets', { portal, id: reuse.id, datasets: toAdd });
    done(after, t('reuse.duplicate.added', { count: toAdd.length }));
  };
  const finish = async () => {
    const outcome = await ask('reuse.finish', { portal, id: reuse.id });
    done(outcome.reuse, t('reuse.done.isPublished'));
  };
  const name = portalName(portal);
  return (
    <Screen
      title={t('reuse.reference')}
      subtitle={name}
      back
      account={<AccountChip portal={portal} />}
      footer={
        <DuplicateFoot
          reuse={reuse}
          mayEdit={mayEdit}
          lacking={toAdd.length}
          busy={busy}
          onAdd={() => void run('add', add)}
          onFinish={() => void run('finish', finish)}
          onForm={onForm}
        />
      }
    >
      <div class="ui-pad ui-stack">
        <div>
          <h2 class="ui-title">{t('reuse.duplicate.title')}</h2>
          <p class="ui-secondary">
            {first.mine
              ? t('reuse.duplicate.mine')
              : owner
                ? t('reuse.duplicate.others', { name: owner.name, portal: name })
                : t('reuse.duplicate.othersUnknown', { portal: name })}
          </p>
        </div>
        <ReuseCard reuse={reuse} />
        <div class="ui-actions ui-secondary">
          <ExternalLink href={page} arrow>
            {t('reuse.seeOn', { portal: name })}
          </ExternalLink>
          {page && (
            <Copy icon="link" text={() => page} words={t('reuse.copyLink')} done={t('reuse.linkCopied')} />
          )}
        </div>
        <div role="status">{said && <Notice icon="ok">{said}</Notice>}</div>
        {failure && <FailureNotice failure={failure} portal={portal} subject="reuse" live />}
        {reuse.deleted && <Notice tone="warn">{t('reuse.duplicate.deleted')}</Notice>}
        {mayEdit && reuse.private && <Notice icon="lock">{t('reuse.duplicate.draft')}</Notice>}
        {mayEdit && rows.length > 0 && <Missing rows={rows} has={has} picked={toAdd} onPick={setPicked} />}
        {others.length > 0 && (
          <div class="ui-secondary">
            <p>{t('reuse.duplicate.more', { count: others.length })}</p>
            <ul>
              {others.map((each) => (
                <li key={each.reuse.id}>
                  <ExternalLink href={each.reuse.page}>{each.reuse.title}</ExternalLink>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Screen>
  );
}
