import { qualityOf } from '../../lib/preview/quality';
import { useApp } from '../app/context';
import { Icon, Meter } from '../ui';

/** The portal's criteria for the description of the data, one by one: a mark and words for each. */
export function QualityList({ quality }: { quality: Readonly<Record<string, boolean>> }) {
  const { t } = useApp();
  const { items, kept, total } = qualityOf(quality);
  if (total === 0) return null;
  return (
    <section aria-labelledby="ds-quality">
      <div class="ds-part-line">
        <h3 class="ds-part-title" id="ds-quality">
          {t('dataset.quality')}
        </h3>
        <span class="ds-score">
          {t('dataset.criteria', { count: kept, total })}
          <Meter value={kept / total} />
        </span>
      </div>
      <ul class="ds-criteria">
        {items.map(({ criterion, kept: isKept }) => (
          <li key={criterion} class={isKept ? undefined : 'ds-late'}>
            <Icon name={isKept ? 'check' : 'alert'} />
            <span>{t(`dataset.${isKept ? 'kept' : 'missed'}.${criterion}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
