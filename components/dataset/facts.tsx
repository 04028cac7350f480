import { formatDate, formatDuration } from '../../lib/format';
import type { Dataset, Producer } from '../../lib/portal/model';
import { formatsShown } from '../../lib/preview/formats';
import { freshness } from '../../lib/preview/freshness';
import { licenceName } from '../../lib/preview/licence';
import { useApp } from '../app/context';
import { ExternalLink, Icon, Tag } from '../ui';
import './facts.css';

/** Who publishes it: one line, the certified mark never cut. */
export function ProducerLine({ producer }: { producer: Producer | null }) {
  const { t } = useApp();
  if (!producer) return <p class="ds-by">{t('dataset.noProducer')}</p>;
  return (
    <p class="ds-by">
      <span class="ui-cut" title={producer.name}>
        {producer.name}
      </span>
      {producer.certified && (
        <>
          <Icon name="cert" />
          <span class="ui-said">, {t('dataset.certified')}</span>
        </>
      )}
    </p>
  );
}

/** Freshness against the announced frequency: an icon and a word, coloured only where one should look. */
export function FreshnessFact({ dataset }: { dataset: Dataset }) {
  const { t, language, now } = useApp();
  const { state, lateBy } = freshness({ ...dataset, now: now() });
  if (state === 'late') {
    return (
      <span class="ds-fact ds-late">
        <Icon name="clock" />
        {lateBy
          ? t('dataset.lateBy', { time: formatDuration(lateBy.value, lateBy.unit, language) })
          : t('dataset.late')}
      </span>
    );
  }
  if (state === 'onTime') {
    return (
      <span class="ds-fact ds-ok">
        <Icon name="ok" />
        {t('dataset.onTime')}
      </span>
    );
  }
  const date = formatDate(dataset.lastUpdate, language);
  return <span class="ds-fact">{date ? t('dataset.updatedOn', { date }) : t('dataset.noFrequency')}</span>;
}

/** States that change what a dataset is good for, as tags. */
export function StateTags({ dataset }: { dataset: Dataset }) {
  const { t } = useApp();
  return (
    <>
      {dataset.deleted && (
        <Tag tone="danger" icon="gone">
          {t('dataset.deleted')}
        </Tag>
      )}
      {dataset.archived && <Tag icon="archive">{t('dataset.archived')}</Tag>}
      {dataset.private && <Tag icon="lock">{t('dataset.draft')}</Tag>}
      {dataset.access === 'restricted' && <Tag icon="lock">{t('dataset.restricted')}</Tag>}
    </>
  );
}

/** Freshness, licence, formats: they wrap, formats last, two of them then how many others. */
export function Facts({ dataset, linked }: { dataset: Dataset; linked?: boolean }) {
  const { t } = useApp();
  const licence = licenceName(dataset.licence);
  const { shown, others } = formatsShown(dataset.formats, 2);
  return (
    <div class="ds-facts">
      <StateTags dataset={dataset} />
      {!dataset.archived && !dataset.deleted && <FreshnessFact dataset={dataset} />}
      {licence ? (
        <span class="ds-fact ds-licence">
          {linked ? <ExternalLink href={dataset.licence?.url}>{licence}</ExternalLink> : licence}
        </span>
      ) : (
        dataset.access !== 'restricted' && (
          <span class="ds-fact ds-late">
            <Icon name="scale" />
            {t('dataset.noLicence')}
          </span>
        )
      )}
      {shown.length > 0 && (
        <span class="ds-formats">
          {shown.map((format) => (
            <Tag key={format}>{format}</Tag>
          ))}
          {others > 0 && (
            <Tag>
              <span aria-hidden="true">+{others}</span>
              <span class="ui-said">{t('dataset.otherFormats', { count: others })}</span>
            </Tag>
          )}
        </span>
      )}
    </div>
  );
}
