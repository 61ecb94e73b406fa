import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from './format-count';
import { interfaceLocale } from './interface-locale';
import './progress-line.css';

type Props = {
  readonly label: string;
  /** Null while nobody can tell how long it takes: the bar moves all the same. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What is counted; bytes are told in per cent. */
  readonly of?: 'rows' | 'bytes';
  readonly onCancel: () => void;
};

/** How far a long work has come, and the way to stop it. */
export function ProgressLine({ label, progress, of = 'rows', onCancel }: Props) {
  const id = useId();
  return (
    <div class="progress-line">
      <div class="progress-bar">
        <span id={id}>{label}</span>
        {progress && progress.total > 0 ? (
          <progress aria-labelledby={id} value={progress.done} max={progress.total} />
        ) : (
          <progress aria-labelledby={id} />
        )}
      </div>
      <span class="soft">{progress && progress.total > 0 && words(progress, of)}</span>
      <button type="button" class="button" onClick={onCancel}>
        {i18n.t('importing.stop')}
      </button>
    </div>
  );
}

function words(
  { done, total }: { readonly done: number; readonly total: number },
  of: 'rows' | 'bytes',
): string {
  if (of === 'rows') return i18n.t('importing.progress', [formatCount(done), formatCount(total)]);
  return new Intl.NumberFormat(interfaceLocale(), { style: 'percent' }).format(done / total);
}
