import type { FoundReference } from '../../lib/links/types';
import { useApp } from '../app/context';
import { useQuery } from '../app/use-query';
import { ExternalLink, failureWords, Icon } from '../ui';
import { useSeen } from './use-seen';

interface Props {
  reference: FoundReference;
  /** Asked for at once, without waiting to be on screen. */
  first: boolean;
}

/** Something else that the page cites of a portal: a quiet line, named by the page until the portal has answered. */
export function OtherRow({ reference, first }: Props) {
  const { go, t, language } = useApp();
  const [element, seen] = useSeen<HTMLLIElement>(first);
  const { portal, kind, ref, via, resource, discussion } = reference;
  const query = useQuery(
    'object.resolve',
    seen ? { reference: { portal, kind, ref, via, resource, discussion } } : null,
  );
  const object = query.state === 'ready' ? query.value : null;
  const title = object?.title || reference.text || ref;
  const words = <span class="ui-cut">{title}</span>;
  return (
    <li class={object ? 'list-row list-quiet' : 'list-row list-quiet list-still'} ref={element}>
      {object?.kind === 'discussion' ? (
        <button
          type="button"
          class="list-title"
          onClick={() => go({ screen: 'thread', portal, id: object.id })}
        >
          {words}
        </button>
      ) : object?.page ? (
        <ExternalLink class="list-title" href={object.page}>
          {words}
        </ExternalLink>
      ) : (
        <p class="list-title">{words}</p>
      )}
      <p class="list-by ui-cut">
        {query.state === 'failed'
          ? failureWords(query.failure, t, language, { portal }).what
          : object
            ? [t(`list.kind.${object.kind}`), object.by].filter(Boolean).join(', ')
            : '\u00a0'}
      </p>
      {object && <Icon name={object.kind === 'discussion' ? 'right' : 'out'} class="list-chevron" />}
    </li>
  );
}
