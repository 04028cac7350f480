import { keepTogether } from '../../lib/format';
import type { Dataset } from '../../lib/portal/model';
import { Facts, ProducerLine } from './facts';

/** Title, producer, facts: the same as in the list, the title whole. */
export function DatasetHead({ dataset }: { dataset: Dataset }) {
  return (
    <div class="ds-head">
      <h2 class="ui-title">
        {keepTogether(dataset.title)}
        {dataset.acronym && <span class="ds-acronym"> {dataset.acronym}</span>}
      </h2>
      <ProducerLine producer={dataset.producer} />
      <Facts dataset={dataset} linked />
    </div>
  );
}
