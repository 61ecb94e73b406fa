import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type BackingUp, useBackup } from '~/components/hooks/restore/use-backup';
import { saveFile } from '~/components/save-file';
import { noteBackup } from '~/utils/store/backup/take-backup';
import { StoppedError } from '~/utils/transfer/call-worker';
import { mount } from '../../../support/mount';

// What asks the browser of an extension, which this page is not in.
vi.mock('~/utils/settings/kept-settings', () => ({ readKeptSettings: async () => [] }));
vi.mock('~/components/hooks/restore/site-access-setting', () => ({
  siteAccessSetting: async () => ({ key: 'site-access', value: null }),
}));
vi.mock('~/components/save-file', () => ({ saveFile: vi.fn() }));
vi.mock('~/utils/store/backup/take-backup', () => ({ noteBackup: vi.fn() }));

type Answer = (value: { file: Blob; createdAt: string; problems: readonly object[] }) => void;
const workers = vi.hoisted(() => {
  const made: { calls: string[]; stops: number; answer: Answer }[] = [];
  return made;
});
vi.mock('~/utils/transfer/call-worker', async (importOriginal) => ({
  ...(await importOriginal<typeof import('~/utils/transfer/call-worker')>()),
  createTransferWorker: () => {
    const worker: (typeof workers)[number] = { calls: [], stops: 0, answer: () => {} };
    workers.push(worker);
    let end = (_: Error) => {};
    return {
      call: (name: string) => {
        worker.calls.push(name);
        return new Promise((resolve, reject) => {
          worker.answer = resolve;
          end = reject;
        });
      },
      stop: () => {
        worker.stops += 1;
        end(new StoppedError('stopped'));
      },
    };
  },
}));

let backing: BackingUp;
function View() {
  backing = useBackup();
  return null;
}
const show = (): HTMLElement => mount(<View />);
const begun = () => expect.poll(() => workers[0]?.calls).toEqual(['backUp']);
const FILE = { file: new Blob(['x']), createdAt: '2026-03-01T10:00:00.000Z', problems: [] };

beforeEach(() => {
  workers.length = 0;
  vi.clearAllMocks();
});

it('saves one file named by its day, and notes that for the reminder', async () => {
  show();
  backing.start();
  await begun();
  workers[0]?.answer(FILE);
  await expect
    .poll(() => backing.state)
    .toEqual({ stage: 'saved', name: 'on-record-2026-03-01.jsonl.gz', problems: [] });
  expect(saveFile).toHaveBeenCalledOnce();
  expect(noteBackup).toHaveBeenCalledWith(expect.anything(), { createdAt: FILE.createdAt });
  expect(workers[0]?.stops).toBeGreaterThan(0);
});

it('is no backup for the reminder where something of it could not be restored', async () => {
  show();
  backing.start();
  await begun();
  workers[0]?.answer({ ...FILE, problems: [{ path: '/statements/0', message: 'is damaged' }] });
  await expect.poll(() => backing.state.stage).toBe('saved');
  expect(saveFile).toHaveBeenCalledOnce();
  expect(noteBackup).not.toHaveBeenCalled();
});

it('saves nothing once it is stopped, however early', async () => {
  const root = show();
  backing.start();
  backing.cancel();
  await new Promise((next) => setTimeout(next, 50));
  expect(workers.flatMap(({ calls }) => calls)).toEqual([]);
  expect(backing.state.stage).toBe('idle');
  await act(() => backing.start());
  await expect.poll(() => workers[1]?.calls).toEqual(['backUp']);
  await act(() => backing.cancel());
  await act(() => render(null, root));
  expect(saveFile).not.toHaveBeenCalled();
});

it('ends with its view, also one that is left before it was drawn', async () => {
  const root = show();
  backing.start();
  render(null, root);
  await new Promise((next) => setTimeout(next, 50));
  expect(workers[0]?.calls).toEqual([]);
  expect(workers[0]?.stops).toBeGreaterThan(0);
});
