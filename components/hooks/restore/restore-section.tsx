import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { interfaceLocale } from '~/components/interface-locale';
import { ProgressLine } from '~/components/progress-line';
import { RestoreProblems } from '~/components/restore/restore-problems';
import { RestoreTable } from '~/components/restore/restore-table';
import { useImport } from '../use-import';
import { AllowAgain } from './allow-again';
import { BackupLook } from './backup-look';
import '~/components/restore/restore.css';

type Props = { readonly onRestored: () => void };

/** Brings a backup back: the file is checked and what it would do is shown before anything is written. */
export function RestoreSection({ onRestored }: Props) {
  const importing = useImport(interfaceLocale(), 'restore');
  const { state } = importing;
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const outcome = state.stage === 'done' ? state.outcome : null;
  useEffect(() => {
    if (outcome?.kind === 'backup') onRestored();
  }, [outcome]);

  const choose = (file: File | undefined) => {
    if (!file) return;
    importing.openBackup(file, file.name);
    if (input.current) input.current.value = '';
  };
  const isBusy = state.stage === 'reading' || state.stage === 'importing';

  return (
    <div class="restore">
      <label class="label" for={id}>
        {i18n.t('restore.choose')}
      </label>
      <input
        id={id}
        ref={input}
        type="file"
        accept=".gz,.jsonl,.json,application/gzip,application/json"
        disabled={isBusy}
        onChange={(event) => choose(event.currentTarget.files?.[0])}
      />
      {(state.stage === 'reading' || state.stage === 'importing') && (
        <ProgressLine
          label={i18n.t(state.stage === 'reading' ? 'restore.reading' : 'restore.writing')}
          progress={state.progress}
          of="bytes"
          onCancel={importing.cancel}
        />
      )}
      {state.stage === 'looked' && state.preview.kind === 'refused' && (
        <RestoreProblems problems={state.preview.problems} />
      )}
      {state.stage === 'looked' && state.preview.kind === 'backup' && (
        <BackupLook
          preview={state.preview}
          onRestore={() => importing.commit({ changed: 'replace', force: false })}
          onCancel={importing.cancel}
        />
      )}
      {outcome?.kind === 'backup' && (
        <>
          <RestoreTable report={outcome.report} />
          <AllowAgain settings={outcome.settings} />
        </>
      )}
      {(outcome?.kind === 'failed' || state.stage === 'broken') && (
        <RestoreProblems
          problems={[
            { path: '', message: outcome?.kind === 'failed' ? failure(outcome) : brokenWords(state) },
          ]}
        />
      )}
      <p role="status" class="access-answer">
        {outcome?.kind === 'backup' && i18n.t('restore.done')}
      </p>
    </div>
  );
}

function failure({ code, message }: { readonly code: string; readonly message: string }): string {
  if (code === 'aborted') return i18n.t('importing.stopped');
  return code === 'no-space' ? i18n.t('importing.noSpace') : message;
}

function brokenWords(state: { readonly stage: string; readonly message?: string }): string {
  return state.message ?? '';
}
