import { describe, expect, it, vi } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { enablePack } from '~/utils/store/enable-pack';
import { type BuildIndex, installPack } from '~/utils/store/install-pack';
import { removeLeftovers } from '~/utils/store/leftovers';
import { listPacks } from '~/utils/store/list-packs';
import { readRecords } from '~/utils/store/read-records';
import { removePack } from '~/utils/store/remove-pack';
import { SHARD_SIZE } from '~/utils/store/shard-layout';
import type { Store } from '~/utils/store/store';
import { dumpStore } from './dump-store';
import { packExample } from './examples';
import { newEngine, openTestStore } from './open-test-store';

const NOW = () => new Date('2026-02-03T04:05:06Z');
const OLD = packExample(700, { release: '1.9' });
const NEW = packExample(900, { release: '1.10' });

async function withOld(engine = newEngine()): Promise<Store> {
  const store = openTestStore(engine);
  const result = await installPack(store, OLD, buildPackIndex, { now: NOW });
  if (!result.ok) throw new Error(result.error.message);
  return store;
}

/** Calls `stop` at the nth sign of life of an installation; gives how many there were. */
async function interrupt(store: Store, nth: number, stop: () => void, signal?: AbortSignal) {
  let signs = 0;
  const sign = () => {
    if (signs === nth) stop();
    signs += 1;
  };
  const buildIndex: BuildIndex = async (entries, options) => {
    sign();
    const bytes = await buildPackIndex(entries, options);
    sign();
    return bytes;
  };
  const result = await installPack(store, NEW, buildIndex, {
    onProgress: sign,
    now: NOW,
    ...(signal && { signal }),
  });
  return { signs, result };
}

/** The sweep runs beside the test, and a busy machine may give it its turn late. Milliseconds. */
const SWEEP = 20_000;
/** One installation for each moment at which it may die. */
const DEATHS = 120_000;

describe('installPack', () => {
  it('lists the pack and reads each of its records, joined', async () => {
    const store = await withOld();
    expect(await listPacks(store)).toEqual([
      {
        id: 'brenholm',
        manifest: OLD.manifest,
        enabled: true,
        counts: { statements: 700, speakers: 3, evidence: 2, assessments: 70 },
        installedAt: '2026-02-03T04:05:06.000Z',
        sha256: null,
        installId: expect.any(String),
      },
    ]);
    const records = await readRecords(
      store,
      OLD.statements.map(({ id }) => ({ packId: 'brenholm', id })),
    );
    expect(records.map((record) => record?.statement)).toEqual(OLD.statements);
    expect(records[0]?.assessments.map(({ id }) => id)).toEqual(['a-0']);
    expect(records[0]?.evidence.map(({ id }) => id)).toEqual(['tram-count', 'bridge-log']);
    expect(records[1]?.speaker).toEqual(OLD.speakers[1]);
    expect(records[3]).toMatchObject({ speaker: null, assessments: [], evidence: [] });
  });

  it('installs an empty pack', async () => {
    const store = openTestStore();
    expect(await installPack(store, packExample(0), buildPackIndex)).toMatchObject({ ok: true });
    expect(await readRecords(store, [{ packId: 'brenholm', id: 's-0-0' }])).toEqual([null]);
  });

  it('replaces an older release, and leaves what a fresh installation would', async () => {
    const store = await withOld();
    await enablePack(store, 'brenholm', false);
    await installPack(store, NEW, buildPackIndex, { now: NOW });
    await enablePack(store, 'brenholm', true);
    const fresh = openTestStore();
    await installPack(fresh, NEW, buildPackIndex, { now: NOW });
    expect(await withoutInstallIds(store)).toEqual(await withoutInstallIds(fresh));
  });

  it('keeps a disabled pack disabled', async () => {
    const store = await withOld();
    await enablePack(store, 'brenholm', false);
    await installPack(store, NEW, buildPackIndex);
    expect(await listPacks(store)).toMatchObject([{ enabled: false, manifest: { release: '1.10' } }]);
  });

  it('refuses the same and an older release unless forced', async () => {
    const store = await withOld();
    expect(await installPack(store, OLD, buildPackIndex)).toMatchObject({ error: { code: 'same-release' } });
    await installPack(store, NEW, buildPackIndex);
    const before = await dumpStore(store);
    expect(await installPack(store, OLD, buildPackIndex)).toMatchObject({ error: { code: 'older-release' } });
    expect(await dumpStore(store)).toEqual(before);
    expect(await installPack(store, OLD, buildPackIndex, { force: true })).toMatchObject({ ok: true });
  });

  it.each([
    ['within a shard', 3],
    ['over the edge of a shard', SHARD_SIZE - 1],
  ])('refuses two statements with one id, %s', async (_case, place) => {
    const store = await withOld();
    const before = await dumpStore(store);
    const inOrder = [...NEW.statements].sort((a, b) => (a.id < b.id ? -1 : 1));
    const twice = { ...NEW, statements: [...NEW.statements, ...inOrder.slice(place, place + 1)] };
    expect(await installPack(store, twice, buildPackIndex)).toMatchObject({ error: { code: 'repeated-id' } });
    expect(await dumpStore(store)).toEqual(before);
  });

  it('says when the browser gives no more room, and leaves nothing behind', async () => {
    const store = await withOld();
    const before = await dumpStore(store);
    vi.spyOn(store.indexBlobs, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await installPack(store, NEW, buildPackIndex)).toMatchObject({ error: { code: 'no-space' } });
    expect(await dumpStore(store)).toEqual(before);
  });

  it('lets a caller error through and leaves nothing behind', async () => {
    const store = await withOld();
    const before = await dumpStore(store);
    const broken: BuildIndex = () => Promise.reject(new TypeError('no such term'));
    await expect(installPack(store, NEW, broken)).rejects.toThrow('no such term');
    expect(await dumpStore(store)).toEqual(before);
  });

  it('keeps two packs with the same statement ids apart', async () => {
    const store = await withOld();
    const other = packExample(2, { id: 'other' });
    await installPack(store, other, buildPackIndex);
    const id = other.statements[1]?.id ?? '';
    const [there, missing] = await readRecords(store, [
      { packId: 'other', id },
      { packId: 'brenholm', id: 'zzz' },
    ]);
    expect([there?.statement.id, missing]).toEqual([id, null]);
  });
});

describe('an installation that is stopped', () => {
  it('by an abort at any moment leaves the store byte for byte as it was', async () => {
    const store = await withOld();
    const before = await dumpStore(store);
    const total = (await interrupt(openTestStore(), -1, () => {})).signs;
    expect(total).toBeGreaterThan(4);
    for (let nth = 0; nth < total; nth += 1) {
      const controller = new AbortController();
      const { result } = await interrupt(store, nth, () => controller.abort(), controller.signal);
      expect(result).toMatchObject({ ok: false, error: { code: 'aborted' } });
      expect(await dumpStore(store)).toEqual(before);
    }
  });

  it('by an abort before it began does the same', async () => {
    const store = await withOld();
    const before = await dumpStore(store);
    const result = await installPack(store, NEW, buildPackIndex, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ error: { code: 'aborted' } });
    expect(await dumpStore(store)).toEqual(before);
  });

  it(
    'by the death of its context at any moment is swept at the next opening',
    async () => {
      const engine = newEngine();
      const store = await withOld(engine);
      const before = await dumpStore(store);
      store.db.close();
      const total = (await interrupt(openTestStore(), -1, () => {})).signs;
      for (let nth = 0; nth < total; nth += 1) {
        const dying = openTestStore(engine);
        await expect(interrupt(dying, nth, () => dying.db.close())).rejects.toThrow();
        const reopened = openTestStore(engine);
        expect(
          await readRecords(reopened, [{ packId: 'brenholm', id: OLD.statements[5]?.id ?? '' }]),
        ).toMatchObject([{ statement: OLD.statements[5] }]);
        await expect.poll(() => reopened.installs.count(), { timeout: SWEEP }).toBe(0);
        expect(await dumpStore(reopened)).toEqual(before);
        reopened.db.close();
      }
    },
    DEATHS,
  );

  it('is not swept away while it runs', async () => {
    const engine = newEngine();
    const store = openTestStore(engine);
    const otherTab = openTestStore(engine);
    const buildIndex: BuildIndex = async (entries, options) => {
      await removeLeftovers(otherTab);
      return buildPackIndex(entries, options);
    };
    expect(await installPack(store, OLD, buildIndex)).toMatchObject({ ok: true });
    expect(
      await readRecords(otherTab, [{ packId: 'brenholm', id: OLD.statements[0]?.id ?? '' }]),
    ).toMatchObject([{ statement: OLD.statements[0] }]);
  });

  it('of two at once, the second waits and is refused', async () => {
    const store = openTestStore();
    const [first, second] = await Promise.all([
      installPack(store, OLD, buildPackIndex),
      installPack(store, OLD, buildPackIndex),
    ]);
    expect([first.ok, second]).toMatchObject([true, { error: { code: 'same-release' } }]);
  });
});

describe('removePack', () => {
  it('leaves an empty store', async () => {
    const store = openTestStore();
    const before = await dumpStore(store);
    await installPack(store, OLD, buildPackIndex);
    expect(await removePack(store, 'brenholm')).toBe(true);
    expect(await dumpStore(store)).toEqual(before);
    expect(await removePack(store, 'brenholm')).toBe(false);
  });

  it('leaves the other packs', async () => {
    const store = await withOld();
    const before = await dumpStore(store);
    await installPack(store, packExample(300, { id: 'another' }), buildPackIndex);
    await removePack(store, 'another');
    expect(await dumpStore(store)).toEqual(before);
  });

  it.each([
    ['a removal', (store: Store) => removePack(store, 'brenholm'), 0],
    ['a replacement', (store: Store) => installPack(store, NEW, buildPackIndex), NEW.statements.length],
  ])(
    '%s whose context dies while rows are being deleted is carried on at the next opening',
    async (_case, act, left) => {
      const engine = newEngine();
      const store = await withOld(engine);
      vi.spyOn(store.packSpeakers, 'delete').mockImplementation(() => {
        throw new Error('killed');
      });
      await act(store).catch(() => {});
      store.db.close();
      const reopened = openTestStore(engine);
      const shownAs = (await listPacks(reopened)).reduce((sum, { counts }) => sum + counts.statements, 0);
      expect(shownAs).toBe(left);
      await expect.poll(() => reopened.installs.count()).toBe(0);
      const owned = new Set((await listPacks(reopened)).map(({ installId }) => installId));
      const tables = [reopened.shards, reopened.recordLocators, reopened.packSpeakers];
      const rows = await Promise.all(tables.map((table) => table.toArray()));
      expect(rows.flat().filter(({ installId }) => !owned.has(installId))).toEqual([]);
      expect(await reopened.indexBlobs.count()).toBe(owned.size);
    },
  );
});

/** Ids of installations are random. */
async function withoutInstallIds(store: Store): Promise<unknown> {
  const [pack] = await listPacks(store);
  return JSON.parse(JSON.stringify(await dumpStore(store)).replaceAll(pack?.installId ?? '', 'installation'));
}
