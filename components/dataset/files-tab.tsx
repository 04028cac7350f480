import { useCallback } from 'preact/hooks';
import type { DatasetFile } from '../../lib/portal/model';
import { useApp } from '../app/context';
import { LiveRegion } from '../ui';
import { FileRow } from './file-row';
import { MoreOf } from './more-of';
import { usePages } from './use-pages';

const TYPES = ['main', 'documentation', 'update', 'api', 'code', 'other'] as const;

function typeOf(file: DatasetFile) {
  return TYPES.find((type) => type === file.type) ?? 'other';
}

/** The dataset's files, by kind, the main ones first. */
export function FilesTab({ portal, id }: { portal: string; id: string }) {
  const { t, ask } = useApp();
  const load = useCallback(
    (page: number, signal: AbortSignal) => ask('dataset.files', { portal, id, page }, signal),
    [ask, portal, id],
  );
  const pages = usePages(load);
  const { items, total } = pages;
  return (
    <>
      <LiveRegion>{total !== null && t('dataset.filesShown', { count: items.length, total })}</LiveRegion>
      {TYPES.map((type) => {
        const own = items.filter((file) => typeOf(file) === type);
        if (own.length === 0) return null;
        return (
          <section key={type} aria-labelledby={`ds-files-${type}`} class="ds-group">
            <div class="ui-section-head">
              <h3 id={`ds-files-${type}`}>{t(`dataset.type.${type}`, { count: own.length })}</h3>
            </div>
            <ul>
              {own.map((file) => (
                <FileRow key={file.id} file={file} />
              ))}
            </ul>
          </section>
        );
      })}
      {total === 0 && <p class="ui-pad ui-secondary">{t('dataset.noFiles')}</p>}
      <MoreOf pages={pages} portal={portal} />
    </>
  );
}
