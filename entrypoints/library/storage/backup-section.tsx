import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import { formatDate } from '~/components/format-date';
import { BackupButton } from '~/components/hooks/restore/backup-button';
import { useBackupReminder } from '~/components/hooks/use-backup-reminder';
import { Switch } from '~/components/switch';
import { MANY, type SinceBackup } from '~/utils/store/backup-due';

/** When the last backup was made, what is in none, and the way to make one. */
export function BackupSection() {
  const { since, isOn, turn } = useBackupReminder();
  return (
    <section aria-labelledby="backup-title" class="stack">
      <h2 id="backup-title">{i18n.t('storagePage.backup')}</h2>
      {since && <p>{sinceWords(since)}</p>}
      <BackupButton />
      {isOn !== null && <Switch label={i18n.t('storagePage.remind')} checked={isOn} onChange={turn} />}
    </section>
  );
}

function sinceWords({ lastBackup, changes }: SinceBackup): string {
  const count = formatCount(changes);
  if (lastBackup === null)
    return `${i18n.t('storagePage.never')} ${i18n.t('storagePage.own', changes, [count])}`;
  const more =
    changes >= MANY ? i18n.t('storagePage.many', [count]) : i18n.t('storagePage.changes', changes, [count]);
  return `${i18n.t('storagePage.last', [formatDate(lastBackup)])} ${more}`;
}
