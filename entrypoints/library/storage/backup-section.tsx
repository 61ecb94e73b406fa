import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';
import { formatDate } from '~/components/format-date';
import { backUp } from '~/components/hooks/restore/back-up';
import { useBackupReminder } from '~/components/hooks/use-backup-reminder';
import { Switch } from '~/components/switch';
import { MANY, type SinceBackup } from '~/utils/store/backup-due';

/** When the last backup was made, what is in none, and the way to make one. */
export function BackupSection() {
  const { since, isOn, turn } = useBackupReminder();
  const [told, tell] = useState('');
  return (
    <section aria-labelledby="backup-title" class="stack">
      <h2 id="backup-title">{i18n.t('storagePage.backup')}</h2>
      {since && <p>{sinceWords(since)}</p>}
      <p class="buttons">
        <button
          type="button"
          class="button button-primary"
          onClick={() => void backUp().then((name) => tell(i18n.t('data.exported', [name])))}
        >
          {i18n.t('storagePage.saveAll')}
        </button>
      </p>
      <p role="status">{told}</p>
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
