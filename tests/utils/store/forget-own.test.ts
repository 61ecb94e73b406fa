import { describe, expect, it } from 'vitest';
import { takeBackup } from '~/utils/store/backup/take-backup';
import { forgetOwn } from '~/utils/store/forget-own';
import { readLines } from './backup/read-lines';
import { dumpStore } from './dump-store';
import { openTestStore } from './open-test-store';
import { fillOwn } from './own-store';

describe('forgetOwn', () => {
  it('leaves nothing the user wrote', async () => {
    const store = openTestStore();
    await fillOwn(store);
    await store.meta.put({ key: 'last-backup', value: '2026-01-01T00:00:00.000Z' });
    await forgetOwn(store);
    const left = Object.values(await dumpStore(store)).flat();
    expect(left).toEqual([]);
    const backup = await readLines((await takeBackup(store)).file);
    expect(backup.map(([part]) => part)).toEqual([]);
  });

  it('leaves packs alone', async () => {
    const store = openTestStore();
    await fillOwn(store);
    await store.indexBlobs.bulkPut([
      { key: 'own', revision: 3, blob: new Blob(['own']) },
      { key: 'pack-install', revision: null, blob: new Blob(['pack']) },
    ]);
    await forgetOwn(store);
    expect(await store.indexBlobs.toCollection().primaryKeys()).toEqual(['pack-install']);
  });
});
