import { useState } from 'preact/hooks';
import { formatBytes, formatDate, hostOf } from '../../lib/format';
import type { DatasetFile } from '../../lib/portal/model';
import { formatName } from '../../lib/preview/formats';
import { plainText } from '../../lib/preview/plain';
import { useApp } from '../app/context';
import { Icon, IconButton, Tag } from '../ui';

/** One file: what it is, how big, how old, whether the portal could reach it; its permalink and the file itself. */
export function FileRow({ file }: { file: DatasetFile }) {
  const { t, language, openTab } = useApp();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const title = file.title || t('dataset.untitledFile');
  const { permalink } = file;
  const address = hostOf(file.url) ? file.url : null;
  const gone = file.available === false;
  const about = plainText(file.description);
  return (
    <li class="ds-file">
      <div>
        <h4>{title}</h4>
        <div class="ds-facts">
          {file.format && <Tag>{formatName(file.format)}</Tag>}
          {file.size !== null && <span class="ds-fact">{formatBytes(file.size, language)}</span>}
          {file.lastModified && <span class="ds-fact">{formatDate(file.lastModified, language)}</span>}
          {gone && (
            <span class="ds-fact ds-late">
              <Icon name="alert" />
              {file.checkedAt
                ? t('dataset.unavailableOn', { date: formatDate(file.checkedAt, language) })
                : t('dataset.unavailable')}
            </span>
          )}
        </div>
        {about && <p class="ds-file-about ui-two-lines">{about}</p>}
        <p class="ui-meta" role="status">
          {copied === 'yes' && t('dataset.linkCopied')}
          {copied === 'no' && permalink}
        </p>
      </div>
      <div class="ds-file-ways">
        {permalink && (
          <IconButton
            icon={copied === 'yes' ? 'check' : 'link'}
            label={t('dataset.copyLink', { title })}
            onClick={() => {
              navigator.clipboard.writeText(permalink).then(
                () => setCopied('yes'),
                () => setCopied('no'),
              );
            }}
          />
        )}
        {address && (
          <IconButton
            icon="down2"
            label={t(gone ? 'dataset.downloadAnyway' : 'dataset.download', { title })}
            onClick={() => openTab(address)}
          />
        )}
      </div>
    </li>
  );
}
