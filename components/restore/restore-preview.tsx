import { i18n } from '#i18n';
import { type RestoreFigures, RestoreTable } from './restore-table';

type Props = {
  /** The day the backup was made, in words. */
  readonly date: string;
  readonly report: RestoreFigures;
  /** Names of packs that were installed when the backup was made and are not here. */
  readonly missing: readonly string[];
  readonly onRestore: () => void;
  readonly onCancel: () => void;
};

/** What a backup would do to the store, part by part, before it does it. */
export function RestorePreview({ date, report, missing, onRestore, onCancel }: Props) {
  const changes = Object.values(report).reduce((sum, { added, replaced }) => sum + added + replaced, 0);
  return (
    <div class="restore-preview">
      <p>{i18n.t('restore.from', [date])}</p>
      <RestoreTable report={report} />
      <p class="soft">{changes > 0 ? i18n.t('restore.rule') : i18n.t('restore.nothing')}</p>
      {missing.length > 0 && <p>{i18n.t('restore.packs', [missing.join(', ')])}</p>}
      <p class="buttons">
        <button type="button" class="button button-primary" disabled={changes === 0} onClick={onRestore}>
          {i18n.t('restore.restore')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('restore.cancel')}
        </button>
      </p>
    </div>
  );
}
