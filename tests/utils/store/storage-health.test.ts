import { expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { noteBackup } from '~/utils/store/backup/take-backup';
import { installPack } from '~/utils/store/install-pack';
import { storageHealth } from '~/utils/store/storage-health';
import { packExample } from './examples';
import { openTestStore } from './open-test-store';
import { fillOwn } from './own-store';

it('knows what an empty store holds, and what the browser does not say', async () => {
  const health = await storageHealth(openTestStore(), null);
  expect(health).toMatchObject({ usage: null, quota: null, persisted: null, lastBackup: null });
  expect(health.tables.every(({ rows, bytes }) => rows === 0 && bytes === 0)).toBe(true);
});

it('counts rows and bytes, the largest table first', async () => {
  const store = openTestStore();
  await fillOwn(store);
  const pack = packExample(500);
  await installPack(store, pack, buildPackIndex);
  await noteBackup(store, { createdAt: '2026-03-01T00:00:00Z' });
  const storage = { estimate: async () => ({ usage: 9, quota: 99 }), persisted: async () => true };
  const health = await storageHealth(store, storage);
  expect(health).toMatchObject({ usage: 9, quota: 99, persisted: true, lastBackup: '2026-03-01T00:00:00Z' });
  expect(health.tables[0]?.table).toBe('shards');
  const shards = health.tables[0]?.bytes ?? 0;
  expect(shards).toBeGreaterThan(JSON.stringify(pack.statements).length);
  const [blob] = await store.indexBlobs.toArray();
  const indexes = health.tables.find(({ table }) => table === 'indexBlobs');
  expect(indexes?.bytes).toBeGreaterThanOrEqual(blob?.blob.size ?? Number.NaN);
});
