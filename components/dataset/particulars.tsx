import type { ComponentChildren } from 'preact';
import { formatDate, formatDuration, formatList, formatRelative } from '../../lib/format';
import type { DatasetDetail } from '../../lib/portal/model';
import { coverageWords } from '../../lib/preview/coverage';
import { freshness } from '../../lib/preview/freshness';
import { licenceName } from '../../lib/preview/licence';
import { useApp } from '../app/context';
import { ExternalLink } from '../ui';

/** Zones named before the rest is counted: a national dataset may name thousands. */
const ZONES = 6;

/** Dates against the announced frequency, period, territory, licence. */
export function Particulars({ detail }: { detail: DatasetDetail }) {
  const { t, language, now } = useApp();
  const date = (iso: string | null) => formatDate(iso, language);
  const { state, lateBy } = freshness({ ...detail, now: now() });
  const licence = licenceName(detail.licence);
  const announced = state !== 'unknown' && detail.frequencyLabel;
  const zones = detail.zones.slice(0, ZONES);
  const otherZones = detail.zones.length - zones.length;
  return (
    <section aria-labelledby="ds-particulars">
      <h3 class="ds-part-title" id="ds-particulars">
        {t('dataset.particulars')}
      </h3>
      <dl class="ds-particulars">
        {detail.lastUpdate && (
          <Particular name={t('dataset.updated')}>
            {date(detail.lastUpdate)}, {formatRelative(detail.lastUpdate, now(), language)}
          </Particular>
        )}
        <Particular name={t('dataset.frequency')}>
          {announced || t('dataset.notAnnounced')}
          {state === 'onTime' && <span class="ds-aside"> {t('dataset.keptFrequency')}</span>}
          {state === 'late' && (
            <span class="ds-late">
              {' '}
              {lateBy
                ? t('dataset.brokenFrequencyBy', {
                    time: formatDuration(lateBy.value, lateBy.unit, language),
                  })
                : t('dataset.brokenFrequency')}
            </span>
          )}
        </Particular>
        {detail.coverage && <Particular name={t('dataset.coverage')}>{period(detail.coverage)}</Particular>}
        {(zones.length > 0 || detail.granularity) && (
          <Particular name={t('dataset.territory')}>
            {formatList(
              otherZones > 0 ? [...zones, t('dataset.otherZones', { count: otherZones })] : zones,
              language,
            )}
            {detail.granularity && (
              <span class="ds-aside">
                {zones.length > 0 && ', '}
                {t('dataset.granularity', { level: detail.granularity })}
              </span>
            )}
          </Particular>
        )}
        <Particular name={t('dataset.licence')}>
          {licence ? (
            <ExternalLink href={detail.licence?.url} arrow>
              {detail.licence?.title || licence}
            </ExternalLink>
          ) : (
            t('dataset.noLicence')
          )}
        </Particular>
        {detail.created && <Particular name={t('dataset.created')}>{date(detail.created)}</Particular>}
        {detail.metadataUpdated && (
          <Particular name={t('dataset.metadataUpdated')}>{date(detail.metadataUpdated)}</Particular>
        )}
      </dl>
    </section>
  );

  function period(coverage: { start: string; end: string | null }): string {
    const { start, end } = coverageWords(coverage, language);
    if (start === end) return start;
    return end ? t('dataset.fromTo', { start, end }) : t('dataset.since', { start });
  }
}

function Particular({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
