import { useLayoutEffect, useState } from 'preact/hooks';
import type { ColumnMapping } from '~/utils/interchange/csv/column-mapping';
import type { RatingChoices } from '~/utils/interchange/import/ratings';
import { requestSurely } from '~/utils/messaging/request';
import { readAuthor } from '~/utils/settings/author';
import { planKeptSettings, writeKeptSettings } from '~/utils/settings/kept-settings';
import { errorMessage } from '~/utils/text/error-message';
import { createTransferWorker, StoppedError, type TransferWorker } from '~/utils/transfer/call-worker';
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

/** Imports by the place in the interface they belong to: one that writes goes on when its place is left. */
const running = new Map<string, Importer>();

/**
 * One file at a time, read and imported in a worker, so that the page answers throughout. Leaving the view drops what was
 * only looked at; what is being written goes on, and is there when the view is opened again.
 *
 * @param place names the view; null where leaving it stops a write too, and undoes it
 * @param createWorker for tests
 */
export function useImport(
  lang: string,
  place: string | null,
  createWorker: () => TransferWorker = createTransferWorker,
): Importing {
  const [importer] = useState(() => {
    const known = (place !== null && running.get(place)) || createImporter(lang, createWorker());
    if (place !== null) running.set(place, known);
    return known;
  });
  const [state, setState] = useState(importer.state);
  // Before the screen is drawn: a view left before that would never let go of its worker.
  useLayoutEffect(() => {
    setState(importer.state());
    const stop = importer.follow(setState);
    return () => {
      stop();
      if (importer.leave(place !== null) && place !== null) running.delete(place);
    };
  }, [importer]);
  return { ...importer.acts, state };
}

type Importer = {
  readonly state: () => ImportState;
  readonly follow: (onState: (state: ImportState) => void) => () => void;
  /** Nobody looks any more; false when it writes on. */
  readonly leave: (mayGoOn: boolean) => boolean;
  readonly acts: Omit<Importing, 'state'>;
};

/** Asks before the tab is closed: what is half written would be lost. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function createImporter(lang: string, worker: TransferWorker): Importer {
  const followers = new Set<(state: ImportState) => void>();
  let state: ImportState = { stage: 'idle' };
  let abort = new AbortController();
  let isLeft = false;

  function setState(next: ImportState): void {
    if ((next.stage === 'importing') !== (state.stage === 'importing')) {
      if (next.stage === 'importing') addEventListener('beforeunload', warn);
      else removeEventListener('beforeunload', warn);
    }
    state = next;
    for (const follow of followers) follow(next);
  }
  const follow = async (name: string, work: () => Promise<ImportState>) => {
    try {
      setState(await work());
    } catch (error) {
      if (error instanceof StoppedError) return;
      console.error('On Record:', error);
      setState({ stage: 'broken', name, message: errorMessage(error) });
    }
  };
  const nameNow = () => ('name' in state ? state.name : '');
  const look = (file: string, work: () => Promise<ImportPreview>) => {
    void follow(file, async () => ({ stage: 'looked', name: file, preview: await work() }));
  };
  const reading = (as: string) => ({
    onProgress: (progress: ImportProgress) => setState({ stage: 'reading', name: as, progress }),
  });

  const acts: Importer['acts'] = {
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
      const name = nameNow();
      setState({ stage: 'reading', name, progress: null });
      look(name, () => worker.call('map', { mapping, publisher }, reading(name)));
    },
    rate: (choices) => look(nameNow(), () => worker.call('rate', { choices })),
    rows: (list, from, count) => worker.call('rows', { list, from, count }),
    rejectedCsv: () => worker.call('rejectedCsv', {}),
    commit(options) {
      const name = nameNow();
      abort = new AbortController();
      setState({ stage: 'importing', name, progress: null });
      void follow(name, async () => {
        const author = (await readAuthor()) || 'Import';
        // A worker that was stopped before would be started anew by the call, without the file.
        if (isLeft) throw new StoppedError('The view was left.');
        const outcome = await worker.call(
          'commit',
          { ...options, author },
          {
            signal: abort.signal,
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
      if (state.stage === 'importing') abort.abort();
      else {
        worker.stop();
        setState({ stage: 'idle' });
      }
    },
  };
  return {
    state: () => state,
    follow(onState) {
      isLeft = false;
      followers.add(onState);
      return () => followers.delete(onState);
    },
    leave(mayGoOn) {
      if (state.stage === 'importing' && mayGoOn) return false;
      removeEventListener('beforeunload', warn);
      isLeft = true;
      worker.stop();
      return true;
    },
    acts,
  };
}
