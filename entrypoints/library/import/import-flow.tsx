import { i18n } from '#i18n';
import type { Importing } from '~/components/hooks/use-import';
import { ProgressLine } from '~/components/progress-line';
import { FileDrop } from './file-drop';
import { FileLook } from './file-look';
import { ImportReport } from './import-report';

/** One file from the choice to the report; the place to give a file stays wherever another one may follow. */
export function ImportFlow({ importing }: { readonly importing: Importing }) {
  const { state } = importing;
  if (state.stage === 'reading') {
    const label =
      state.progress?.phase === 'compare'
        ? i18n.t('importing.comparing', [state.name])
        : i18n.t('importing.reading', [state.name]);
    return <ProgressLine label={label} progress={state.progress} of="bytes" onCancel={importing.cancel} />;
  }
  if (state.stage === 'importing') {
    const label = i18n.t('importing.writing', [state.name]);
    const isBackup = state.progress?.phase === 'restore';
    return (
      <>
        <ProgressLine
          label={label}
          progress={state.progress}
          of={isBackup ? 'bytes' : 'rows'}
          onCancel={importing.cancel}
        />
        <p class="soft">{i18n.t('importing.goesOn')}</p>
      </>
    );
  }
  const isOpen = state.stage === 'looked' && state.preview.kind !== 'refused';
  return (
    <>
      {state.stage === 'looked' && (
        <>
          <p class="file-name">
            <bdi>{state.name}</bdi>
          </p>
          <FileLook preview={state.preview} name={state.name} importing={importing} />
        </>
      )}
      {state.stage === 'done' && <ImportReport name={state.name} outcome={state.outcome} />}
      {state.stage === 'broken' && (
        <div class="notice" role="alert">
          <h2>{i18n.t('importing.failed')}</h2>
          <p>{i18n.t('importing.untouched')}</p>
          <p class="soft">{state.message}</p>
        </div>
      )}
      {!isOpen && <FileDrop onFile={importing.open} />}
    </>
  );
}
