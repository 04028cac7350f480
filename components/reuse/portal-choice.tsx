import { portalName } from '../../lib/format';
import { leadsToDataset } from '../../lib/preview/merge';
import { useApp } from '../app/context';
import { Segments, Select } from '../ui';

/** Segments beyond this many do not fit beside each other. */
const SEGMENTS = 2;

/** @returns the portals whose datasets the page cites, the first cited first */
export function usePortals(): string[] {
  const { page } = useApp();
  return [...new Set(page.references.filter(leadsToDataset).map((each) => each.portal))];
}

/** A reuse lives on one portal: where the page cites several, which one this form is for. */
export function PortalChoice({ portal }: { portal: string }) {
  const { t, replace } = useApp();
  const portals = usePortals();
  if (portals.length < 2) return null;
  const all = portals.includes(portal) ? portals : [portal, ...portals];
  const options = all.map((host) => ({ value: host, label: portalName(host) }));
  const choose = (host: string) => {
    if (host !== portal) replace({ screen: 'reuse', portal: host });
  };
  return (
    <div class="reuse-portals">
      {all.length > SEGMENTS ? (
        <Select label={t('reuse.portals.label')} value={portal} options={options} onChange={choose} />
      ) : (
        <Segments label={t('reuse.portals.label')} value={portal} options={options} onChange={choose} />
      )}
      <p class="ui-meta">{t('reuse.portals.what', { count: portals.length, portal: portalName(portal) })}</p>
    </div>
  );
}
