import { useCallback } from 'preact/hooks';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';
import { LiveRegion } from '../ui';
import { MoreOf } from './more-of';
import { ReuseCard } from './reuse-card';
import { usePages } from './use-pages';

/** What others made with the dataset. */
export function ReusesTab({ portal, id }: { portal: string; id: string }) {
  const { t, ask } = useApp();
  const load = useCallback(
    (page: number, signal: AbortSignal) => ask('dataset.reuses', { portal, id, page }, signal),
    [ask, portal, id],
  );
  const pages = usePages(load);
  const { items, total } = pages;
  // The portal's own words for the types; without them, cards go without.
  const choices = useQuery('reuse.choices', items.length > 0 ? { portal } : null);
  const types = choices.state === 'ready' ? choices.value.types : [];
  return (
    <>
      <LiveRegion>{total !== null && t('dataset.reusesShown', { count: items.length, total })}</LiveRegion>
      {items.length > 0 && (
        <ul class="ds-reuses">
          {items.map((reuse) => (
            <li key={reuse.id}>
              <ReuseCard reuse={reuse} type={types.find((type) => type.id === reuse.type)?.label ?? null} />
            </li>
          ))}
        </ul>
      )}
      {total === 0 && (
        <div class="ui-pad">
          <p>{t('dataset.noReuses')}</p>
          <p class="ui-secondary">{t('dataset.noReusesWays')}</p>
        </div>
      )}
      <MoreOf pages={pages} portal={portal} />
    </>
  );
}
