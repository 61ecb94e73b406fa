import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '~/components/save-file';
import { createTransferWorker, StoppedError } from '~/utils/transfer/call-worker';
import type { ExportedFile, ExportRequest } from '~/utils/transfer/export-file';

/** Where a file on its way out is. `looked`: it is written and waits for a yes, since its readers will miss something. */
export type ExportState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'writing' }
  | { readonly stage: 'looked' | 'saved' | 'empty'; readonly name: string; readonly exported: ExportedFile }
  | { readonly stage: 'broken'; readonly message: string };

export type Exporting = {
  readonly state: ExportState;
  /** Writes a file and saves it, unless there is something to see first. `type` is its media type. */
  readonly write: (request: ExportRequest, name: string, type: string) => void;
  readonly save: () => void;
  /** Forgets the file, or stops the writing. */
  readonly reset: () => void;
};

/** One file at a time, written in a worker, so that the page answers throughout. */
export function useExporting(): Exporting {
  const [worker] = useState(() => createTransferWorker());
  const [state, setState] = useState<ExportState>({ stage: 'idle' });
  const [type, setType] = useState('');
  useEffect(() => () => worker.stop(), [worker]);
  return {
    state,
    write(request, name, as) {
      setState({ stage: 'writing' });
      setType(as);
      worker.call('export', request).then(
        (exported) => {
          if (exported.count === 0) return setState({ stage: 'empty', name, exported });
          if (exported.problemCount > 0) return setState({ stage: 'looked', name, exported });
          saveFile(document, name, as, exported.file);
          setState({ stage: 'saved', name, exported });
        },
        (error: unknown) => {
          if (error instanceof StoppedError) return;
          console.error('On Record:', error);
          setState({ stage: 'broken', message: error instanceof Error ? error.message : String(error) });
        },
      );
    },
    save() {
      if (!('exported' in state)) return;
      saveFile(document, state.name, type, state.exported.file);
      setState({ ...state, stage: 'saved' });
    },
    reset() {
      worker.stop();
      setState({ stage: 'idle' });
    },
  };
}
