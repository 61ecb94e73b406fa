import { IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { previewRestore } from '~/utils/store/backup/preview-restore';
import { restoreBackup } from '~/utils/store/backup/restore-backup';
import { noteBackup, takeBackup } from '~/utils/store/backup/take-backup';
import { type BuildIndex, installPack } from '~/utils/store/install-pack';
import { listOwn } from '~/utils/store/list-own';
import { processLocks } from '~/utils/store/locks';
import { openStore } from '~/utils/store/open-store';
import { updateStatement } from '~/utils/store/own-statements';
import { readRecords } from '~/utils/store/read-records';
import { revisionsOf } from '~/utils/store/revisions';
import { OWN_TABLES } from '~/utils/store/rows';
import { keepSigningKey } from '~/utils/store/signing-key';
import type { Store } from '~/utils/store/store';
import { addSubscription } from '~/utils/store/subscriptions';
import { moveToTrash } from '~/utils/store/trash';
import { allRows, allSteps } from '../all-rows';
import { dumpStore } from '../dump-store';
import { packExample } from '../examples';
import { newEngine, openTestStore } from '../open-test-store';
import { fillOwn, PAVEL, ROSA, saved, withoutId } from '../own-store';
import { live, lives } from './everything';
import { linesOf } from './read-lines';

const NONE = { added: 0, replaced: 0, removed: 0, kept: 0, same: 0 };
const OPTIONS = { edit: PAVEL, buildIndex: buildPackIndex };

const takenOf = async (store: Store) => (await takeBackup(store, [], { now: new Date(PAVEL.at) })).file;

async function restored(store: Store, file: Blob) {
  const outcome = await restoreBackup(store, file, OPTIONS);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.report;
}

async function previewed(store: Store, file: Blob) {
  const outcome = await previewRestore(store, file);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.preview;
}

/**
 * A dump in which packs have no names of their own: these are new for every installation. Own rows and history are as they
 * are read: in which bundles they are kept tells nothing.
 */
async function plainDump(store: Store) {
  const names = new Map((await store.packs.toArray()).map(({ id, installId }) => [installId, id]));
  const own = await Promise.all(
    OWN_TABLES.map(async (table) => [table, await allRows(store, table)] as const),
  );
  const revisions = (await allSteps(store)).map((step, place) => ({ place, ...step }));
  const text = JSON.stringify({ ...(await dumpStore(store)), ...Object.fromEntries(own), revisions });
  const plain = JSON.parse(
    [...names].reduce((all, [name, id]) => all.replaceAll(name, `install of ${id}`), text),
  );
  const sorted = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  const inOrder = (rows: unknown) =>
    Array.isArray(rows) ? rows.map((row) => JSON.stringify(row, sorted)).sort() : rows;
  return Object.fromEntries(Object.entries(plain).map(([table, rows]) => [table, inOrder(rows)]));
}

describe('a backup', () => {
  it('restored into an empty store gives the same store, whatever it has gone through', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (steps) => {
        const store = openTestStore();
        await live(store, steps);
        const { file, createdAt } = await takeBackup(store, [], { now: new Date(PAVEL.at) });
        await noteBackup(store, { createdAt });
        const empty = openTestStore();
        const preview = await previewed(empty, file);
        expect(await restored(empty, file)).toEqual(preview.report);
        expect(await plainDump(empty)).toEqual(await plainDump(store));
        expect(await linesOf(await takenOf(empty))).toEqual(await linesOf(await takenOf(store)));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('restored into its own store changes nothing', async () => {
    const store = openTestStore();
    await live(store, [{ act: 'pack', size: 20, id: 'brenholm', release: 2, enabled: false, source: true }]);
    const before = await dumpStore(store);
    const report = await restored(store, await takenOf(store));
    expect(await dumpStore(store)).toEqual(before);
    expect(Object.values(report).map(({ same: _same, ...rest }) => rest)).toEqual(
      Object.values(report).map(() => ({ added: 0, replaced: 0, removed: 0, kept: 0 })),
    );
  });

  it('is previewed without a change, and the preview comes true', async () => {
    const store = openTestStore();
    await live(store, [{ act: 'subscribe', path: 'daily', paused: false }]);
    const other = openTestStore();
    await fillOwn(other);
    const file = await takenOf(store);
    const before = await dumpStore(other);
    const { report, addresses } = await previewed(other, file);
    expect(addresses).toEqual(['https://desk.example/daily.json']);
    expect(await dumpStore(other)).toEqual(before);
    expect(await restored(other, file)).toEqual(report);
    expect(await other.own.statements.count()).toBe(2);
  });

  it('lets the last change win, either way, and joins the histories', async () => {
    const store = openTestStore();
    const { statement } = await fillOwn(store);
    const early = await takenOf(store);
    await saved(updateStatement(store, statement.id, { ...withoutId(statement), place: 'Tarvik' }, PAVEL));
    const late = await takenOf(store);
    const before = await dumpStore(store);
    expect((await restored(store, early)).statements).toEqual({ ...NONE, kept: 1 });
    expect(await dumpStore(store)).toEqual(before);
    const other = openTestStore();
    await restored(other, early);
    expect((await restored(other, late)).statements).toEqual({ ...NONE, replaced: 1 });
    expect({ ...(await dumpStore(other)), meta: [] }).toEqual({ ...before, meta: [] });
  });

  it('tells what it would throw away', async () => {
    const store = openTestStore();
    const { annotation } = await fillOwn(store);
    const early = await takenOf(store);
    await saved(moveToTrash(store, 'annotations', annotation.id, PAVEL));
    const late = await takenOf(store);
    const other = openTestStore();
    await restored(other, early);
    expect((await restored(other, late)).annotations).toEqual({ ...NONE, removed: 1 });
    expect(await listOwn(other, 'annotations')).toEqual([]);
  });

  it('brings the newer release of a pack, and no older one', async () => {
    const [old, young] = [openTestStore(), openTestStore()];
    await installPack(old, packExample(20, { release: '1.9' }), buildPackIndex);
    await installPack(young, packExample(30, { release: '1.10' }), buildPackIndex);
    const [early, late] = [await takenOf(old), await takenOf(young)];
    const before = await dumpStore(young);
    expect((await restored(young, early)).packs).toEqual({ ...NONE, kept: 1 });
    expect({ ...(await dumpStore(young)), meta: [] }).toEqual({ ...before, meta: [] });
    expect((await restored(old, late)).packs).toEqual({ ...NONE, replaced: 1 });
    expect(await old.installs.count()).toBe(0);
    expect(await old.shards.count()).toBe(Math.ceil(30 / 16));
    const [record] = await readRecords(old, [
      { packId: 'brenholm', id: packExample(30).statements[3]?.id ?? '' },
    ]);
    expect(record?.statement.text).toContain('Line 3');
  });

  it('asks anew for a release that waited, and keeps no private key', async () => {
    const store = openTestStore();
    const url = 'https://desk.example/a.json';
    await addSubscription(store, url, 'daily');
    const pending = {
      packId: 'a',
      name: 'A',
      release: '2',
      isNew: true,
      keyChanged: false,
      created: 1,
      changed: 0,
      removed: 0,
    };
    await store.subscriptions.update(url, {
      etag: '"7"',
      outcome: 'waiting',
      pending: { ...pending, file: new Blob(['x']) },
    });
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('no pair of keys');
    await keepSigningKey(store, { privateKey: pair.privateKey, publicKey: 'B'.repeat(43) });
    const empty = openTestStore();
    const preview = await previewed(empty, await takenOf(store));
    expect(preview).toMatchObject({ isKeyMissing: true, head: { signingKey: 'B'.repeat(43) } });
    await restored(empty, await takenOf(store));
    expect(await empty.subscriptions.get(url)).toMatchObject({ etag: null, outcome: null, pending: null });
    expect(await empty.signingKeys.count()).toBe(0);
  });

  it('stopped at any time leaves the store as it was', async () => {
    const store = openTestStore();
    await live(store, [{ act: 'pack', size: 40, id: 'brenholm', release: 2, enabled: true, source: true }]);
    const file = await takenOf(store);
    const other = openTestStore();
    await fillOwn(other);
    const before = await dumpStore(other);
    const stop = new AbortController();
    const buildIndex: typeof buildPackIndex = (entries, options) => {
      stop.abort();
      return buildPackIndex(entries, options);
    };
    const outcome = await restoreBackup(other, file, { edit: PAVEL, buildIndex, signal: stop.signal });
    expect(outcome).toEqual({ ok: false, code: 'aborted' });
    expect(await dumpStore(other)).toEqual(before);
  });

  it('of a killed tab is swept at the next opening', async () => {
    const store = openTestStore();
    await live(store, [{ act: 'pack', size: 40, id: 'brenholm', release: 2, enabled: true, source: true }]);
    const file = await takenOf(store);
    const engine = newEngine();
    // Each tab has locks of its own here: what the killed one holds must not hold up the tests after this.
    const tab = () => openStore('test', { indexedDB: engine, IDBKeyRange, locks: processLocks() });
    const other = tab();
    await fillOwn(other);
    const before = await dumpStore(other);
    let staged: () => void = () => {};
    const isStaged = new Promise<void>((resolve) => {
      staged = resolve;
    });
    const buildIndex: BuildIndex = () => {
      staged();
      return new Promise(() => {});
    };
    void restoreBackup(other, file, { edit: ROSA, buildIndex });
    await isStaged;
    expect(await other.shards.count()).toBeGreaterThan(0);
    // The tab is gone: its lock with it.
    other.db.close();
    const next = tab();
    await expect.poll(() => next.shards.count(), { timeout: 20_000 }).toBe(0);
    await expect.poll(() => next.installs.count(), { timeout: 20_000 }).toBe(0);
    expect(await dumpStore(next)).toEqual(before);
  });

  it('without a history gets one', async () => {
    const store = openTestStore();
    const { statement } = await fillOwn(store);
    await store.revisions.clear();
    const empty = openTestStore();
    await restored(empty, await takenOf(store));
    expect(await revisionsOf(empty, 'statements', statement.id)).toMatchObject([
      { action: 'restore', author: PAVEL.author, value: statement },
    ]);
  });
});
