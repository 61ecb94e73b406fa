import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '~/components/save-file';
import { errorMessage } from '~/utils/text/error-message';
import { createTransferWorker, StoppedError } from '~/utils/transfer/call-worker';
import type { ExportedFile, ExportRequest } from '~/utils/transfer/export-file';

/** Where a file on its way out is. `looked`: it is written and waits for a yes, since its readers will miss something. */
export type ExportState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'writing' }
  | { readonly stage: 'looked' | 'saved' | 'empty'; readonly name: string; readonly exported: ExportedFile }
  | { readonly stage: 'broken'; readonly message: string };

/** A file to write. `type` is its media type; `onSaved` runs each time the file is saved. */
export type ExportWork = {
  readonly request: ExportRequest;
  readonly name: string;
  readonly type: string;
  readonly onSaved: () => void;
};

export type Exporting = {
  readonly state: ExportState;
  /** Writes a file and saves it, unless there is something to see first. */
  readonly write: (job: ExportWork) => void;
  readonly save: () => void;
  /** Forgets the file, or stops the writing. */
  readonly reset: () => void;
};

/** One file at a time, written in a worker, so that the page answers throughout. */
export function useExporting(): Exporting {
  const [worker] = useState(() => createTransferWorker());
  const [state, setState] = useState<ExportState>({ stage: 'idle' });
  const work = useRef<ExportWork | null>(null);
  const keep = ({ name, type, onSaved }: ExportWork, exported: ExportedFile) => {
    saveFile(document, name, type, exported.file);
    setState({ stage: 'saved', name, exported });
    onSaved();
  };
  // Before the screen is drawn: a view left before that would never let go of its worker.
  useLayoutEffect(() => () => worker.stop(), [worker]);
  return {
    state,
    write(next) {
      const { request, name } = next;
      work.current = next;
      setState({ stage: 'writing' });
      worker.call('export', request).then(
        (exported) => {
          if (exported.count === 0) return setState({ stage: 'empty', name, exported });
          if (exported.problemCount > 0) return setState({ stage: 'looked', name, exported });
          keep(next, exported);
        },
        (error: unknown) => {
          if (error instanceof StoppedError) return;
          console.error('On Record:', error);
          setState({ stage: 'broken', message: errorMessage(error) });
        },
      );
    },
    save() {
      if ('exported' in state && work.current) keep(work.current, state.exported);
    },
    reset() {
      worker.stop();
      setState({ stage: 'idle' });
    },
  };
}
