import type { DatasetDetail } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { Tag } from '../ui';
import { Contacts } from './contacts';
import { Description } from './description';
import { Figures } from './figures';
import { Particulars } from './particulars';
import { QualityList } from './quality-list';
import { StateNotices } from './state-notices';

/** What the dataset is, in the order of what a reader asks. */
export function Overview({ detail }: { detail: DatasetDetail }) {
  const { t } = useApp();
  return (
    <div class="ui-pad ds-parts">
      <StateNotices detail={detail} />
      <Description text={detail.description} />
      <Figures figures={detail.figures} />
      <Particulars detail={detail} />
      <QualityList quality={detail.quality} />
      {detail.tags.length > 0 && (
        <section aria-labelledby="ds-tags">
          <h3 class="ds-part-title" id="ds-tags">
            {t('dataset.tags')}
          </h3>
          <ul class="ds-tags">
            {detail.tags.map((tag) => (
              <li key={tag}>
                <Tag>{tag}</Tag>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Contacts contacts={detail.contacts} />
    </div>
  );
}
