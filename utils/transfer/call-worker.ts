import type { ImportProgress } from './import-preview';
import type { CallName, WorkerCalls, WorkerReply } from './worker-calls';

export type CallOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
};

/** A worker that reads and writes files; it is started by the first call. */
export type TransferWorker = {
  /** Rejects when the far side fails, or when the worker is stopped meanwhile. */
  readonly call: <Name extends CallName>(
    name: Name,
    params: WorkerCalls[Name]['params'],
    options?: CallOptions,
  ) => Promise<WorkerCalls[Name]['value']>;
  /** Ends it at once, whatever it does; an unfinished write is undone. The next call starts another. */
  readonly stop: () => void;
};

/** A call that was cut off by `stop`. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

function start(): Worker {
  return new Worker(new URL('./transfer-worker.ts', import.meta.url), { type: 'module' });
}

/** @param startWorker for tests */
export function createTransferWorker(startWorker: () => Worker = start): TransferWorker {
  let worker: Worker | null = null;
  /** Those who wait for an answer, each to be told why none comes. */
  const waiting = new Set<(reason: Error) => void>();

  function end(reason: Error): void {
    worker?.terminate();
    worker = null;
    for (const giveUp of [...waiting]) giveUp(reason);
  }

  /** A worker that could not start, or broke, answers nobody any more: all who wait are told, the next call starts another. */
  function begin(): Worker {
    const started = startWorker();
    started.onerror = ({ message }) => {
      if (worker === started) end(new Error(message || 'The worker could not be started.'));
    };
    return started;
  }

  return {
    stop: () => end(new StoppedError('The work was stopped.')),
    call: (name, params, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        worker ??= begin();
        const { port1, port2 } = new MessageChannel();
        const settle = (): void => {
          waiting.delete(giveUp);
          // Words that are under way still come, and would speak of work that has ended.
          port1.onmessage = null;
          port1.close();
        };
        const giveUp = (reason: Error): void => {
          settle();
          reject(reason);
        };
        waiting.add(giveUp);
        port1.onmessage = ({ data }: MessageEvent) => {
          const reply: WorkerReply = data;
          if (reply.kind === 'progress') return onProgress?.(reply);
          settle();
          // Both sides are built from `WorkerCalls`, so the value is what the name promises.
          if (reply.kind === 'value') resolve(data.value);
          else reject(new Error(reply.message));
        };
        worker.postMessage({ name, params }, [port2]);
        const abort = (): void => port1.postMessage('abort');
        if (signal?.aborted) abort();
        else signal?.addEventListener('abort', abort, { once: true });
      }),
  };
}
