import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '~/components/save-file';
import type { Problem } from '~/utils/interchange/problem';
import { readKeptSettings } from '~/utils/settings/kept-settings';
import { noteBackup } from '~/utils/store/backup/take-backup';
import { errorMessage } from '~/utils/text/error-message';
import { createTransferWorker, StoppedError, type TransferWorker } from '~/utils/transfer/call-worker';
import type { ImportProgress } from '~/utils/transfer/import-preview';
import { pageStore } from '../use-catalogue';
import { siteAccessSetting } from './site-access-setting';

export type BackupState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'working'; readonly progress: ImportProgress | null }
  /** Saved under `name`; with problems it could not be restored as a whole. */
  | { readonly stage: 'saved'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly stage: 'broken'; readonly message: string };

export type BackingUp = {
  readonly state: BackupState;
  readonly start: () => void;
  readonly cancel: () => void;
};

/** Backs everything up as one file, in a worker, and notes that for the reminder. */
export function useBackup(): BackingUp {
  const [state, setState] = useState<BackupState>({ stage: 'idle' });
  const running = useRef<TransferWorker | null>(null);
  const stop = () => {
    running.current?.stop();
    running.current = null;
  };
  // Before the screen is drawn: a view left before that would never let go of its worker.
  useLayoutEffect(() => stop, []);

  const run = async (worker: TransferWorker): Promise<BackupState> => {
    const settings = [...(await readKeptSettings()), await siteAccessSetting()];
    // A worker that was stopped before its first call would be started anew by it.
    if (running.current !== worker) throw new StoppedError('The backup was stopped.');
    const { file, createdAt, problems } = await worker.call(
      'backUp',
      { settings },
      { onProgress: (progress) => setState({ stage: 'working', progress }) },
    );
    const name = `on-record-${createdAt.slice(0, 10)}.jsonl.gz`;
    saveFile(document, name, 'application/gzip', file);
    if (problems.length === 0) await noteBackup(pageStore(), { createdAt });
    return { stage: 'saved', name, problems };
  };

  return {
    state,
    start() {
      if (state.stage === 'working') return;
      const worker = createTransferWorker();
      running.current = worker;
      setState({ stage: 'working', progress: null });
      run(worker)
        .then(setState)
        .catch((error: unknown) => {
          if (error instanceof StoppedError) return;
          console.error('On Record:', error);
          setState({ stage: 'broken', message: errorMessage(error) });
        })
        .finally(() => worker.stop());
    },
    cancel() {
      stop();
      setState({ stage: 'idle' });
    },
  };
}
