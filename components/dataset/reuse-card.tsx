import { formatDate, hostOf, portalName } from '../../lib/format';
import type { Reuse } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { ExternalLink, Icon, Tag } from '../ui';

interface Props {
  reuse: Reuse;
  /** Its type in the portal's words. */
  type: string | null;
}

/** A reuse: its place for a picture, what it is, by whom, when; the thing itself and its page on the portal. */
export function ReuseCard({ reuse, type }: Props) {
  const { t, language } = useApp();
  const host = hostOf(reuse.url);
  return (
    <article class="ds-reuse">
      <span class="ds-reuse-picture" aria-hidden="true">
        <Icon name="image" size="l" />
      </span>
      <div>
        <h3 class="ds-reuse-title ui-two-lines">
          <ExternalLink href={reuse.url}>{reuse.title}</ExternalLink>
        </h3>
        <p class="ds-by ui-cut">{[reuse.owner?.name, type].filter(Boolean).join(', ')}</p>
        <div class="ds-facts">
          {reuse.private && <Tag icon="lock">{t('dataset.draft')}</Tag>}
          {reuse.created && <span class="ds-fact">{formatDate(reuse.created, language)}</span>}
          {host && <span class="ds-fact">{host}</span>}
          <ExternalLink href={reuse.page} arrow>
            {portalName(reuse.portal)}
          </ExternalLink>
        </div>
      </div>
    </article>
  );
}
