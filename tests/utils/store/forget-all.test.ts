import { describe, expect, it } from 'vitest';
import { forgetAll } from '~/utils/store/forget-all';
import { installLock } from '~/utils/store/install-lock';
import { dumpStore } from './dump-store';
import { openTestStore } from './open-test-store';
import { fillOwn } from './own-store';

describe('forgetAll', () => {
  it('leaves no row in any table', async () => {
    const store = openTestStore();
    await fillOwn(store);
    await store.meta.put({ key: 'last-backup', value: '2026-01-01T00:00:00.000Z' });
    await store.indexBlobs.put({ key: 'pack-install', revision: null, blob: new Blob(['pack']) });
    await store.shards.put({ installId: 'pack-install', number: 0, records: [] });
    await forgetAll(store);
    expect(Object.values(await dumpStore(store)).flat()).toEqual([]);
    for (const table of store.db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });

  it('waits for an installation under way', async () => {
    const store = openTestStore();
    await store.installs.put({ installId: 'i', packId: 'p', since: '2026-01-01T00:00:00.000Z' });
    const running = store.locks.hold(installLock(store, 'p'), async () => {
      await new Promise((next) => setTimeout(next, 20));
      await store.shards.put({ installId: 'i', number: 0, records: [] });
    });
    await forgetAll(store);
    await running;
    expect(await store.shards.count()).toBe(0);
  });
});
