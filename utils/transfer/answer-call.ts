import { takeBackup } from '../store/backup/take-backup';
import type { Store } from '../store/store';
import { errorMessage } from '../text/error-message';
import type { CommitOptions } from './commit-import';
import { createDisagreements } from './disagreements';
import { exportFile } from './export-file';
import { createImportSession } from './import-session';
import { createMergeSession } from './merge-session';
import type { WorkerMessage, WorkerReply } from './worker-calls';

type Running = Pick<CommitOptions, 'signal' | 'onProgress'>;

/** The far side of `WorkerCalls`: one file and one merge at a time. */
export function createAnswers(store: Store) {
  const importing = createImportSession(store);
  const merging = createMergeSession(store);
  const disagreeing = createDisagreements(store);

  function run(message: WorkerMessage, running: Running): unknown {
    switch (message.name) {
      case 'open':
        return importing.open(message.params.file, message.params.facts, running.onProgress);
      case 'openBackup':
        return importing.openBackup(message.params.file, message.params.facts, running.onProgress);
      case 'backUp':
        return takeBackup(store, message.params.settings, {
          ...(running.signal && { signal: running.signal }),
          onProgress: (done, total) => running.onProgress?.({ phase: 'backup', done, total }),
        });
      case 'map':
        return importing.map(message.params.mapping, message.params.publisher, running.onProgress);
      case 'rate':
        return importing.rate(message.params.choices);
      case 'rows':
        return importing.rows(message.params.list, message.params.from, message.params.count);
      case 'rejectedCsv':
        return importing.rejectedCsv();
      case 'commit':
        return importing.commit({ ...message.params, ...running });
      case 'export':
        return exportFile(store, message.params);
      case 'disagreements':
        return disagreeing.find();
      case 'disagreementRows':
        return disagreeing.rows(message.params.from, message.params.count);
      case 'mergePlan':
        return merging.plan(message.params.first, message.params.second);
      case 'mergeConflicts':
        return merging.conflicts(message.params.from, message.params.count);
      case 'mergeToPack':
        return merging.toPack(message.params.choices, message.params.manifest);
      case 'mergeToOwn':
        return merging.toOwn(message.params.choices, message.params.name, { ...message.params, ...running });
    }
  }

  /** Answers one request by its port. */
  return async (message: WorkerMessage, port: MessagePort): Promise<void> => {
    const abort = new AbortController();
    const reply = (value: WorkerReply): void => port.postMessage(value);
    port.onmessage = () => abort.abort();
    try {
      const value = await run(message, {
        signal: abort.signal,
        onProgress: (progress) => reply({ kind: 'progress', ...progress }),
      });
      reply({ kind: 'value', value });
    } catch (error) {
      reply({ kind: 'error', message: errorMessage(error) });
    }
  };
}
