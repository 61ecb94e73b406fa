import { i18n } from '#i18n';
import { formatCount } from '~/components/format-count';

type Props = {
  readonly label: string;
  /** Null while nobody can tell how long it takes: the bar moves all the same. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onCancel: () => void;
};

/** How far a long work has come, and the way to stop it. */
export function ProgressLine({ label, progress, onCancel }: Props) {
  return (
    <div class="progress-line">
      <div class="progress-bar">
        <span id="progress-label">{label}</span>
        {progress && progress.total > 0 ? (
          <progress aria-labelledby="progress-label" value={progress.done} max={progress.total} />
        ) : (
          <progress aria-labelledby="progress-label" />
        )}
      </div>
      <span class="soft">
        {progress && i18n.t('importing.progress', [formatCount(progress.done), formatCount(progress.total)])}
      </span>
      <button type="button" class="button" onClick={onCancel}>
        {i18n.t('importing.stop')}
      </button>
    </div>
  );
}
