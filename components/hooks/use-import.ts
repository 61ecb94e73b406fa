import { useEffect, useRef, useState } from 'preact/hooks';
import type { ColumnMapping } from '~/utils/interchange/csv/column-mapping';
import type { RatingChoices } from '~/utils/interchange/import/ratings';
import { requestSurely } from '~/utils/messaging/request';
import { readAuthor } from '~/utils/settings/author';
import { planKeptSettings, writeKeptSettings } from '~/utils/settings/kept-settings';
import { createTransferWorker, StoppedError } from '~/utils/transfer/call-worker';
import type { CommitOptions } from '~/utils/transfer/commit-import';
import type { FileFacts } from '~/utils/transfer/file-facts';
import type {
  ImportOutcome,
  ImportPreview,
  ImportProgress,
  ListName,
  ListRow,
} from '~/utils/transfer/import-preview';
import { withoutSiteAccess } from './restore/site-access-setting';

/** Where a file on its way into the store is. `broken`: the program failed, not the file. */
export type ImportState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly name: string; readonly progress: ImportProgress | null }
  | { readonly stage: 'looked'; readonly name: string; readonly preview: ImportPreview }
  | { readonly stage: 'importing'; readonly name: string; readonly progress: ImportProgress | null }
  | { readonly stage: 'done'; readonly name: string; readonly outcome: ImportOutcome }
  | { readonly stage: 'broken'; readonly name: string; readonly message: string };

export type Importing = {
  readonly state: ImportState;
  readonly open: (file: Blob, name: string, from?: FileFacts['from']) => void;
  /** The same for a file that must be a backup. */
  readonly openBackup: (file: Blob, name: string) => void;
  readonly map: (mapping: ColumnMapping, publisher: string | null) => void;
  readonly rate: (choices: RatingChoices) => void;
  readonly rows: (list: ListName, from: number, count: number) => Promise<readonly ListRow[]>;
  readonly rejectedCsv: () => Promise<string>;
  readonly commit: (options: Pick<CommitOptions, 'changed' | 'force' | 'asPack'>) => void;
  /** Stops what is going on: nothing of the file is in the store then. */
  readonly cancel: () => void;
};

/** One file at a time, read and imported in a worker, so that the page answers throughout. */
export function useImport(lang: string): Importing {
  const [worker] = useState(() => createTransferWorker());
  const [state, setState] = useState<ImportState>({ stage: 'idle' });
  const abort = useRef(new AbortController());
  useEffect(() => () => worker.stop(), [worker]);

  const follow = async (name: string, work: () => Promise<ImportState>) => {
    try {
      setState(await work());
    } catch (error) {
      if (error instanceof StoppedError) return;
      console.error('On Record:', error);
      setState({ stage: 'broken', name, message: error instanceof Error ? error.message : String(error) });
    }
  };
  const name = 'name' in state ? state.name : '';
  const look = (file: string, work: () => Promise<ImportPreview>) => {
    void follow(file, async () => ({ stage: 'looked', name: file, preview: await work() }));
  };

  const reading = (as: string) => ({
    onProgress: (progress: ImportProgress) => setState({ stage: 'reading', name: as, progress }),
  });

  return {
    state,
    open(file, as, from = 'file') {
      setState({ stage: 'reading', name: as, progress: null });
      look(as, () => worker.call('open', { file, facts: { name: as, lang, from } }, reading(as)));
    },
    openBackup(file, as) {
      setState({ stage: 'reading', name: as, progress: null });
      look(as, () =>
        worker.call('openBackup', { file, facts: { name: as, lang, from: 'file' } }, reading(as)),
      );
    },
    map(mapping, publisher) {
      setState({ stage: 'reading', name, progress: null });
      look(name, () => worker.call('map', { mapping, publisher }));
    },
    rate: (choices) => look(name, () => worker.call('rate', { choices })),
    rows: (list, from, count) => worker.call('rows', { list, from, count }),
    rejectedCsv: () => worker.call('rejectedCsv', {}),
    commit(options) {
      abort.current = new AbortController();
      setState({ stage: 'importing', name, progress: null });
      void follow(name, async () => {
        const outcome = await worker.call(
          'commit',
          { ...options, author: (await readAuthor()) || 'Import' },
          {
            signal: abort.current.signal,
            onProgress: (progress) => setState({ stage: 'importing', name, progress }),
          },
        );
        if (outcome.kind === 'backup') {
          const { write } = await planKeptSettings(withoutSiteAccess(outcome.settings));
          await writeKeptSettings(write);
        }
        await requestSurely('store:changed', {});
        return { stage: 'done', name, outcome };
      });
    },
    cancel() {
      // A write is asked to end, so that its room is given back at once; a reader may just go.
      if (state.stage === 'importing') abort.current.abort();
      else {
        worker.stop();
        setState({ stage: 'idle' });
      }
    },
  };
}
