import { i18n } from '#i18n';
import { ProgressLine } from '~/components/progress-line';
import { useBackup } from './use-backup';
import '~/components/restore/restore.css';

/** The way to back everything up, what is in the file and what cannot be, and what became of it. */
export function BackupButton() {
  const { state, start, cancel } = useBackup();
  return (
    <div class="backup">
      <p>{i18n.t('backup.holds')}</p>
      <p class="soft">{i18n.t('backup.without')}</p>
      {state.stage === 'working' ? (
        <ProgressLine label={i18n.t('backup.working')} progress={state.progress} onCancel={cancel} />
      ) : (
        <button type="button" class="button button-primary" onClick={start}>
          {i18n.t('storagePage.saveAll')}
        </button>
      )}
      {state.stage === 'saved' && state.problems.length > 0 && (
        <div role="alert" class="restore-problems">
          <p>{i18n.t('backup.damaged')}</p>
          <ul>
            {state.problems.slice(0, 1).map(({ path, message }) => (
              <li key={path}>
                {path !== '' && <code>{path}</code>} {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p role="status" class="access-answer">
        {state.stage === 'saved' && i18n.t('data.exported', [state.name])}
        {state.stage === 'broken' && i18n.t('backup.failed', [state.message])}
      </p>
    </div>
  );
}
