import { formatDate } from '../../lib/format';
import type { Reuse } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';
import { ExternalLink, Icon, Tag } from '../ui';
import './reuse.css';

/** A reuse as the portal has it: name, owner, type, when, how many datasets. */
export function ReuseCard({ reuse }: { reuse: Reuse }) {
  const { t, language } = useApp();
  const choices = useQuery('reuse.choices', { portal: reuse.portal });
  const known = choices.state === 'ready' ? choices.value : { types: [], topics: [] };
  const type = known.types.find((choice) => choice.id === reuse.type)?.label;
  const topic = known.topics.find((choice) => choice.id === reuse.topic)?.label;
  const date = reuse.created && formatDate(reuse.created, language);
  const facts = [
    date && t(reuse.private ? 'reuse.card.createdOn' : 'reuse.card.publishedOn', { date }),
    topic,
    t('reuse.card.datasets', { count: reuse.datasets.length }),
  ];
  return (
    <article class="reuse-card">
      <span class="reuse-picture" aria-hidden="true">
        <Icon name="image" size="l" />
      </span>
      <div class="ui-grow">
        <h3 class="reuse-card-title ui-two-lines">
          <ExternalLink href={reuse.page}>{reuse.title}</ExternalLink>
        </h3>
        <p class="ui-secondary">{[reuse.owner?.name, type].filter(Boolean).join(', ')}</p>
        <p class="ui-meta">{facts.filter(Boolean).join(', ')}</p>
        <p class="ui-meta ui-cut" title={reuse.url}>
          {reuse.url}
        </p>
        {reuse.deleted ? (
          <Tag icon="gone" tone="warn">
            {t('reuse.card.deleted')}
          </Tag>
        ) : (
          reuse.private && <Tag icon="lock">{t('reuse.card.draft')}</Tag>
        )}
      </div>
    </article>
  );
}
