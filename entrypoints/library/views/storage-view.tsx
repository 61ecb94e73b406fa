import { i18n } from '#i18n';
import { RestoreSection } from '~/components/hooks/restore/restore-section';
import { useStorageHealth } from '~/components/hooks/use-storage-health';
import { BackupSection } from '../storage/backup-section';
import { HealthSection } from '../storage/health-section';
import { SpaceSection } from '../storage/space-section';
import '../storage/storage.css';
import '../transfer.css';
import '~/components/settings.css';

/** How safe the user's work is: the last backup and the way back from one, the room it takes, and whether it is sound. */
export function StorageView() {
  const use = useStorageHealth();
  return (
    <div class="stack storage">
      <h1>{i18n.t('storagePage.title')}</h1>
      <p>{i18n.t('storagePage.text')}</p>
      <BackupSection />
      <section aria-labelledby="restore-title" class="stack">
        <h2 id="restore-title">{i18n.t('storagePage.restore')}</h2>
        <RestoreSection onRestored={use.measure} />
      </section>
      <SpaceSection use={use} />
      <HealthSection />
    </div>
  );
}
