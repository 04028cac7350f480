import { formatNumber } from '../../lib/format';
import type { DatasetDetail } from '../../lib/portal/model';
import { useApp } from '../app/context';

const SHOWN = ['views', 'downloads', 'reuses', 'followers'] as const;

/** How much the dataset is used, where the portal counts it. */
export function Figures({ figures }: { figures: DatasetDetail['figures'] }) {
  const { t, language } = useApp();
  const known = SHOWN.flatMap((name) => {
    const value = figures[name];
    return value === undefined ? [] : [{ name, value }];
  });
  if (known.length === 0) return null;
  return (
    <section aria-label={t('dataset.figures')}>
      <dl class="ds-figures">
        {known.map(({ name, value }) => (
          <div key={name}>
            <dt>{t(`dataset.figure.${name}`)}</dt>
            <dd>{formatNumber(value, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
