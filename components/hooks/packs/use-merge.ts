import { useEffect, useRef, useState } from 'preact/hooks';
import type { MergeConflict } from '~/utils/interchange/merge/merge-records';
import { requestSurely } from '~/utils/messaging/request';
import { readAuthor } from '~/utils/settings/author';
import { errorMessage } from '~/utils/text/error-message';
import { createTransferWorker, StoppedError } from '~/utils/transfer/call-worker';
import type { ImportOutcome, ImportProgress } from '~/utils/transfer/import-preview';
import type { MergeChoices, MergeCounts } from '~/utils/transfer/merge-session';

/** Where a merge of a pack with the user's own statements is. `first` is the user's own, `second` the pack. */
export type MergeState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'comparing' }
  | { readonly stage: 'compared'; readonly counts: MergeCounts }
  | { readonly stage: 'merging'; readonly progress: ImportProgress | null }
  | { readonly stage: 'done'; readonly outcome: ImportOutcome }
  | { readonly stage: 'broken'; readonly message: string };

export type Merging = {
  readonly state: MergeState;
  readonly conflicts: (from: number, count: number) => Promise<readonly MergeConflict[]>;
  /** Writes the merged records as the user's own, as a whole or not at all. */
  readonly merge: (choices: MergeChoices) => void;
  readonly cancel: () => void;
};

/** Sets a pack beside the user's own statements, in a worker; null for no pack yet. */
export function useMerge(packId: string | null, packName: string): Merging {
  const [worker] = useState(() => createTransferWorker());
  const [state, setState] = useState<MergeState>({ stage: 'idle' });
  const abort = useRef(new AbortController());
  const follow = (work: Promise<MergeState>) => {
    work.then(setState, (error: unknown) => {
      if (error instanceof StoppedError) return;
      console.error('On Record:', error);
      setState({ stage: 'broken', message: errorMessage(error) });
    });
  };
  useEffect(() => {
    if (packId === null) return setState({ stage: 'idle' });
    setState({ stage: 'comparing' });
    follow(
      worker
        .call('mergePlan', { first: null, second: packId })
        .then((counts) => ({ stage: 'compared', counts })),
    );
    return () => worker.stop();
  }, [worker, packId]);

  return {
    state,
    conflicts: (from, count) => worker.call('mergeConflicts', { from, count }),
    merge(choices) {
      abort.current = new AbortController();
      setState({ stage: 'merging', progress: null });
      follow(
        (async () => {
          const author = (await readAuthor()) || packName;
          const outcome = await worker.call(
            'mergeToOwn',
            { choices, name: packName, author, changed: 'replace', force: false },
            {
              signal: abort.current.signal,
              onProgress: (progress) => setState({ stage: 'merging', progress }),
            },
          );
          await requestSurely('store:changed', {});
          return { stage: 'done', outcome };
        })(),
      );
    },
    cancel: () => abort.current.abort(),
  };
}
