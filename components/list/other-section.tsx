import type { FoundReference } from '../../lib/links/types';
import { referenceKey } from '../../lib/preview/merge';
import { useApp } from '../app/context';
import { OtherRow } from './other-row';

const KINDS = ['reuse', 'dataservice', 'organization', 'discussion', 'topic'] as const;

/** Whatever else the page cites of a portal, kind by kind, quieter. */
export function OtherSection(props: { references: readonly FoundReference[]; atOnce: boolean }) {
  const { t } = useApp();
  return (
    <>
      {KINDS.map((kind) => {
        const own = props.references.filter((each) => each.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`list-${kind}`} class="list-others">
            <div class="ui-section-head ui-rule">
              <h2 id={`list-${kind}`}>{t(`list.others.${kind}`, { count: own.length })}</h2>
            </div>
            <ul>
              {own.map((reference) => (
                <OtherRow key={referenceKey(reference)} reference={reference} first={props.atOnce} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
