import { afterEach, describe, expect, it } from 'vitest';
import { createTransferWorker, StoppedError } from '~/utils/transfer/call-worker';
import type { WorkerReply } from '~/utils/transfer/worker-calls';

/** What the far side does with a call. */
type Answer = (port: MessagePort, name: string) => void;

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A worker without a thread. */
class FakeWorker extends EventTarget implements Worker {
  onerror: Worker['onerror'] = null;
  onmessage = null;
  onmessageerror = null;
  ended = false;
  constructor(readonly answer: Answer) {
    super();
  }
  postMessage({ name }: { name: string }, transfer: unknown): void {
    const [port] = Array.isArray(transfer) ? transfer : [];
    if (!(port instanceof MessagePort)) throw new Error('a call has a port');
    ports.push(port);
    this.answer(port, name);
  }
  terminate(): void {
    this.ended = true;
  }
  fail(message: string): void {
    if (this.onerror) Reflect.apply(this.onerror, this, [{ message }]);
  }
}

const reply = (port: MessagePort, value: WorkerReply): void => port.postMessage(value);

function started(answer: Answer) {
  const workers: FakeWorker[] = [];
  const transfer = createTransferWorker(() => {
    const worker = new FakeWorker(answer);
    workers.push(worker);
    return worker;
  });
  return { transfer, workers };
}

describe('createTransferWorker', () => {
  it('starts one worker for all calls, and none before the first', async () => {
    const { transfer, workers } = started((port) => reply(port, { kind: 'value', value: 7 }));
    expect(workers).toEqual([]);
    expect(await transfer.call('disagreements', {})).toBe(7);
    expect(await transfer.call('disagreements', {})).toBe(7);
    expect(workers).toHaveLength(1);
  });

  it('tells progress, then the value', async () => {
    const { transfer } = started((port) => {
      reply(port, { kind: 'progress', phase: 'rows', done: 1, total: 2 });
      reply(port, { kind: 'value', value: 7 });
    });
    const told: number[] = [];
    await transfer.call('disagreements', {}, { onProgress: ({ done }) => told.push(done) });
    expect(told).toEqual([1]);
  });

  it('rejects what failed on the far side', async () => {
    const { transfer } = started((port) => reply(port, { kind: 'error', message: 'no room' }));
    await expect(transfer.call('disagreements', {})).rejects.toThrow('no room');
  });

  it('rejects all that wait when it is stopped, and starts another worker for the next', async () => {
    const { transfer, workers } = started(() => {});
    const waiting = [transfer.call('disagreements', {}), transfer.call('rejectedCsv', {})];
    transfer.stop();
    for (const call of waiting) await expect(call).rejects.toBeInstanceOf(StoppedError);
    expect(workers[0]?.ended).toBe(true);
    transfer.call('disagreements', {}).catch(() => {});
    expect(workers).toHaveLength(2);
    transfer.stop();
  });

  it('tells nothing more of what it was stopped in, whatever was under way', async () => {
    const { transfer } = started((port) => {
      for (const done of [1, 2, 3]) reply(port, { kind: 'progress', phase: 'rows', done, total: 3 });
    });
    const told: number[] = [];
    const call = transfer.call(
      'disagreements',
      {},
      {
        onProgress: ({ done }) => {
          told.push(done);
          transfer.stop();
        },
      },
    );
    await expect(call).rejects.toBeInstanceOf(StoppedError);
    await new Promise((next) => setTimeout(next, 50));
    expect(told).toEqual([1]);
  });

  it('rejects all that wait when the worker breaks, not only the last', async () => {
    const { transfer, workers } = started(() => {});
    const waiting = [transfer.call('disagreements', {}), transfer.call('rejectedCsv', {})];
    workers[0]?.fail('no such file');
    for (const call of waiting) await expect(call).rejects.toThrow('no such file');
  });

  it('does not ask a broken worker again', async () => {
    const { transfer, workers } = started((port) => {
      if (workers.length > 1) reply(port, { kind: 'value', value: 7 });
    });
    const first = transfer.call('disagreements', {});
    workers[0]?.fail('');
    await expect(first).rejects.toThrow('could not be started');
    expect(await transfer.call('disagreements', {})).toBe(7);
  });

  it.each([true, false])('passes an abort on, also one that came before the call (%s)', async (early) => {
    const { transfer } = started((port) => {
      port.onmessage = ({ data }) => reply(port, { kind: 'error', message: String(data) });
    });
    const abort = new AbortController();
    if (early) abort.abort();
    const call = transfer.call('disagreements', {}, { signal: abort.signal });
    abort.abort();
    await expect(call).rejects.toThrow('abort');
  });
});
