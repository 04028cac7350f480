import { formatDate, formatTime } from '../../lib/format';
import { useApp } from '../app/context';
import { TextButton } from '../ui';

/** What was found again, and the way to begin anew. */
export function DraftNote({ saved, onStartOver }: { saved: number; onStartOver: () => void }) {
  const { t, language, now } = useApp();
  const iso = new Date(saved).toISOString();
  const today = new Date(saved).toDateString() === new Date(now()).toDateString();
  return (
    <div class="talk-kept" role="status">
      <span>
        {today
          ? t('discussion.draftAt', { time: formatTime(iso, language) })
          : t('discussion.draftOn', { date: formatDate(iso, language) })}
      </span>
      <TextButton onClick={onStartOver}>{t('discussion.startOver')}</TextButton>
    </div>
  );
}
