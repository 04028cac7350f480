import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { portalName } from '../../lib/format';
import type { PageDescription } from '../../lib/page/types';
import { acceptAddress } from '../../lib/reuse/address';
import { reuseDraftKey } from '../../lib/reuse/draft';
import { takesLocalPages } from '../../lib/reuse/new-reuse';
import { AccountChip } from '../account/account-chip';
import { useApp } from '../app/context';
import { forget, useQuery } from '../app/use-query';
import { Notice, Screen, Skeleton, TextButton } from '../ui';
import { Duplicate } from './duplicate';
import { ReuseForm } from './reuse-form';
import { useCited } from './use-cited';
import { useKept } from './use-kept';

interface Props {
  portal: string;
  /** Ids of the datasets that the person came with. */
  datasets?: string[];
}

/** Referencing the page as a reuse: whether it is there already, then the form. */
export function ReuseScreen({ portal, datasets }: Props) {
  // Each portal has its own form, with its own draft.
  return <OnPortal key={portal} portal={portal} datasets={datasets ?? NONE} />;
}

const NONE: readonly string[] = [];

function OnPortal({ portal, datasets }: { portal: string; datasets: readonly string[] }) {
  const { t, page, replace } = useApp();
  const key = reuseDraftKey(page.url, portal);
  const kept = useKept(key);
  const described = useQuery('page.describe', { tabId: page.tabId });
  const cited = useCited(portal, datasets);
  const fallback = useMemo(() => bare(page.title, page.url), [page.title, page.url]);
  const [view, setView] = useState<'form' | 'match' | null>(null);

  useEffect(() => {
    if (kept?.sent) replace({ screen: 'reuse-done', portal, key });
  }, [kept, replace, portal, key]);

  const memory = useMemo(() => ({ current: kept?.draft ?? null }), [kept]);
  const onShown = useCallback(() => setView('form'), []);
  const changed = useRef(false);
  const onChanged = useCallback(() => {
    changed.current = true;
  }, []);
  useEffect(
    () => () => {
      if (changed.current) forget('reuse.matches');
    },
    [],
  );

  const said = described.state === 'ready' ? described.value : null;
  const ready = kept !== null && !kept.sent && described.state !== 'loading' && cited.ready;
  const address = acceptAddress((said ?? fallback).url, { local: takesLocalPages(portal) });
  // Asked once, for what was offered first: neither a keystroke nor a late dataset asks anew.
  const [asked, setAsked] = useState<{ portal: string; url: string; datasets: string[] } | null>(null);
  const askable = ready && 'url' in address ? address.url : null;
  const offered = cited.ticked;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `offered` counts at the moment when all is ready
  useEffect(() => {
    if (askable) setAsked({ portal, url: askable, datasets: offered });
  }, [askable, portal]);
  const matches = useQuery('reuse.matches', asked);

  if (!ready || (askable && !asked)) return <Waiting portal={portal} words={t('reuse.preparing')} />;
  const found = matches.state === 'ready' ? matches.value.matches : [];
  const returning = memory.current !== null;
  if (asked && matches.state === 'loading' && view === null && !returning) {
    return (
      <Waiting
        portal={portal}
        words={t('reuse.checking', { portal: portalName(portal) })}
        onSkip={() => setView('form')}
      />
    );
  }
  if (found.length > 0 && (view === 'match' || (view === null && !returning))) {
    return (
      <Duplicate
        portal={portal}
        matches={found}
        rows={cited.rows}
        ticked={cited.ticked}
        onChanged={onChanged}
        onForm={() => setView('form')}
      />
    );
  }
  return (
    <ReuseForm
      portal={portal}
      draftKey={key}
      memory={memory}
      page={said}
      fallback={fallback}
      cited={cited}
      matches={asked && matches}
      onShown={onShown}
      onMatch={() => setView('match')}
    />
  );
}

function Waiting({ portal, words, onSkip }: { portal: string; words: string; onSkip?: () => void }) {
  const { t } = useApp();
  return (
    <Screen
      title={t('reuse.reference')}
      subtitle={portalName(portal)}
      back
      account={<AccountChip portal={portal} />}
      busy
    >
      <div class="ui-pad">
        <Notice
          icon="search"
          live
          actions={onSkip && <TextButton onClick={onSkip}>{t('reuse.fillMeanwhile')}</TextButton>}
        >
          {words}
        </Notice>
      </div>
      <Skeleton rows={3} />
    </Screen>
  );
}

/** What the browser itself knows of a page that could not be read. */
function bare(title: string, url: string): PageDescription {
  return {
    title,
    url,
    removed: [],
    description: '',
    tags: [],
    publisher: '',
    author: '',
    published: '',
    language: '',
  };
}
