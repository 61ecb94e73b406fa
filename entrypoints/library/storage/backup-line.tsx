import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import { useBackupReminder } from '~/components/hooks/use-backup-reminder';
import { routeHash } from '~/components/library-route';
import './storage.css';

/** A calm line when much of the user's work is in no backup; it can be put off here and turned off in the storage view. */
export function BackupLine() {
  const { since, isDue, putOff } = useBackupReminder();
  if (!isDue || !since) return null;
  return (
    <aside class="backup-line" aria-label={i18n.t('storagePage.backup')}>
      <p>
        {i18n.t('storagePage.due')} {i18n.t('storagePage.own', since.changes, [formatCount(since.changes)])}
      </p>
      <a class="button" href={routeHash({ view: 'storage' })}>
        {i18n.t('library.views.storage')}
      </a>
      <button type="button" class="button button-plain" onClick={putOff}>
        {i18n.t('storagePage.later')}
      </button>
    </aside>
  );
}
