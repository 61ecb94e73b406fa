import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Importing, useImport } from '~/components/hooks/use-import';
import { createTransferWorker, type TransferWorker } from '~/utils/transfer/call-worker';
import type { WorkerReply } from '~/utils/transfer/worker-calls';
import { mount } from '../../support/mount';

// What asks the browser of an extension, which this page is not in.
vi.mock('~/utils/settings/author', () => ({ readAuthor: async () => 'Ada' }));
vi.mock('~/utils/settings/kept-settings', () => ({ planKeptSettings: vi.fn(), writeKeptSettings: vi.fn() }));
vi.mock('~/components/hooks/restore/site-access-setting', () => ({ withoutSiteAccess: vi.fn() }));
vi.mock('~/utils/messaging/request', () => ({ requestSurely: async () => ({ ok: true, value: {} }) }));

const PREVIEW = { kind: 'refused', problems: [] };
const OUTCOME = { kind: 'failed', code: 'aborted', message: '' };
/** A place of its own for each test: places outlive the views. */
let place = '';
let count = 0;
beforeEach(() => {
  count += 1;
  place = `place ${count}`;
});

/** Workers without a thread: what they were called for, and whether they were ended. */
function fakeWorkers() {
  const made: { port: MessagePort | null; ended: boolean; calls: string[]; words: unknown[] }[] = [];
  const create = (): TransferWorker =>
    createTransferWorker(() => {
      const state: (typeof made)[number] = { port: null, ended: false, calls: [], words: [] };
      made.push(state);
      class Silent extends EventTarget implements Worker {
        onerror: Worker['onerror'] = null;
        onmessage = null;
        onmessageerror = null;
        postMessage({ name }: { name: string }, transfer: unknown): void {
          const [port] = Array.isArray(transfer) ? transfer : [];
          if (!(port instanceof MessagePort)) throw new Error('a call has a port');
          state.calls.push(name);
          state.port = port;
          port.onmessage = ({ data }) => state.words.push(data);
        }
        terminate(): void {
          state.ended = true;
        }
      }
      return new Silent();
    });
  return { made, create };
}

let importing: Importing;
type ViewProps = { readonly at: string | null; readonly create: () => TransferWorker };
function View({ at, create }: ViewProps) {
  importing = useImport('en', at, create);
  return <output>{importing.state.stage}</output>;
}

/** The view, once it follows. */
async function show(at: string | null, create: () => TransferWorker): Promise<HTMLElement> {
  let root = document.body;
  await act(() => {
    root = mount(<View at={at} create={create} />);
  });
  return root;
}

const stage = (root: Element): string | null => root.textContent;
const answer = (port: MessagePort | null | undefined, reply: WorkerReply): void => port?.postMessage(reply);

/** The view with a file that was looked at. */
async function looked(at: string | null) {
  const workers = fakeWorkers();
  const root = await show(at, workers.create);
  await act(() => importing.open(new Blob(['x']), 'claims.csv'));
  answer(workers.made[0]?.port, { kind: 'value', value: PREVIEW });
  await expect.poll(() => stage(root)).toBe('looked');
  return { root, workers };
}

/** The view with a file that is being written. */
async function writing(at: string | null) {
  const shown = await looked(at);
  await act(() => importing.commit({ changed: 'replace', force: false }));
  await expect.poll(() => shown.workers.made[0]?.calls.at(-1)).toBe('commit');
  return shown;
}

const leave = (root: Element) => act(() => render(null, root));
const isAskedBeforeClosing = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('goes on writing when its view is left, and the view that is opened again shows how far it has come', async () => {
  const { root, workers } = await writing(place);
  await leave(root);
  expect(workers.made[0]?.ended).toBe(false);
  expect(isAskedBeforeClosing()).toBe(true);
  answer(workers.made[0]?.port, { kind: 'progress', phase: 'write', done: 3, total: 9 });
  const again = await show(place, workers.create);
  await expect.poll(() => stage(again)).toBe('importing');
  await expect
    .poll(() => 'progress' in importing.state && importing.state.progress)
    .toMatchObject({ done: 3, total: 9 });
  expect(workers.made).toHaveLength(1);
  answer(workers.made[0]?.port, { kind: 'value', value: OUTCOME });
  await expect.poll(() => importing.state).toMatchObject({ stage: 'done', outcome: OUTCOME });
  expect(isAskedBeforeClosing()).toBe(false);
});

it('tells the outcome that came while nobody looked, once', async () => {
  const { root, workers } = await writing(place);
  await leave(root);
  answer(workers.made[0]?.port, { kind: 'value', value: OUTCOME });
  await expect.poll(isAskedBeforeClosing).toBe(false);
  const again = await show(place, workers.create);
  expect(importing.state).toMatchObject({ stage: 'done', name: 'claims.csv' });
  await leave(again);
  await show(place, workers.create);
  expect(importing.state.stage).toBe('idle');
});

it('can be stopped from the view that is opened again', async () => {
  const { root, workers } = await writing(place);
  await leave(root);
  await show(place, workers.create);
  await act(() => importing.cancel());
  await expect.poll(() => workers.made[0]?.words).toEqual(['abort']);
});

it('is stopped while it is read: nothing goes on, and the next file is read by another worker', async () => {
  const workers = fakeWorkers();
  const root = await show(place, workers.create);
  await act(() => importing.open(new Blob(['x']), 'claims.csv'));
  answer(workers.made[0]?.port, { kind: 'progress', phase: 'read', done: 4, total: 9 });
  await expect
    .poll(() => 'progress' in importing.state && importing.state.progress)
    .toMatchObject({ done: 4 });
  await act(() => importing.cancel());
  expect(workers.made[0]?.ended).toBe(true);
  expect(stage(root)).toBe('idle');
  await act(() => importing.open(new Blob(['y']), 'other.csv'));
  answer(workers.made[1]?.port, { kind: 'value', value: PREVIEW });
  await expect.poll(() => importing.state).toMatchObject({ stage: 'looked', name: 'other.csv' });
});

it('drops what was only looked at', async () => {
  const { root, workers } = await looked(place);
  await leave(root);
  expect(workers.made[0]?.ended).toBe(true);
  await show(place, workers.create);
  expect(importing.state.stage).toBe('idle');
});

it('without a place of its own ends with its view, and asks nobody any more', async () => {
  const { root, workers } = await writing(null);
  expect(isAskedBeforeClosing()).toBe(true);
  await leave(root);
  expect(workers.made[0]?.ended).toBe(true);
  expect(isAskedBeforeClosing()).toBe(false);
});

/** Opens the view, does something there, and leaves it, all before the screen is drawn. */
function passThrough(at: string | null, create: () => TransferWorker, act: () => void = () => {}): void {
  const root = mount(<View at={at} create={create} />);
  act();
  render(null, root);
}

it('lets go of a finished import whose view is left before it was drawn', async () => {
  const { root, workers } = await writing(place);
  await leave(root);
  answer(workers.made[0]?.port, { kind: 'value', value: OUTCOME });
  await expect.poll(isAskedBeforeClosing).toBe(false);
  passThrough(place, workers.create);
  expect(workers.made[0]?.ended).toBe(true);
  await show(place, workers.create);
  expect(importing.state.stage).toBe('idle');
});

it.each(['named', null])(
  'ends a reading that began in a view left before it was drawn, place %s',
  async (of) => {
    const at = of && place;
    const workers = fakeWorkers();
    passThrough(at, workers.create, () => importing.open(new Blob(['x']), 'claims.csv'));
    expect(workers.made[0]).toMatchObject({ calls: ['open'], ended: true });
    await show(at, workers.create);
    expect(importing.state.stage).toBe('idle');
  },
);

it('goes on writing where a view is left before it was drawn', async () => {
  const { root, workers } = await writing(place);
  await leave(root);
  passThrough(place, workers.create);
  expect(workers.made[0]?.ended).toBe(false);
  await show(place, workers.create);
  expect(importing.state.stage).toBe('importing');
});

it('begins no write for a view that is left before its author was read', async () => {
  const { root, workers } = await looked(null);
  importing.commit({ changed: 'replace', force: false });
  render(null, root);
  await new Promise((next) => setTimeout(next, 50));
  expect(workers.made).toHaveLength(1);
  expect(workers.made[0]).toMatchObject({ calls: ['open'], ended: true });
});
