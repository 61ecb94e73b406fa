import { IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { closeStore, openStore } from '~/utils/store/open-store';
import { newEngine, openTestStore } from './open-test-store';

/** A raw connection to an older database, which does not let go. */
function stubbornTab(engine: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = engine.open('test', 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

it('says so when an older tab is in the way, and opens once that is closed', async () => {
  const engine = newEngine();
  const old = await stubbornTab(engine);
  let blocked = 0;
  const onBlocked = () => {
    blocked += 1;
  };
  const store = openStore('test', { indexedDB: engine, IDBKeyRange, onBlocked });
  const count = store.packs.count();
  await expect.poll(() => blocked).toBe(1);
  old.close();
  expect(await count).toBe(0);
});

it('lets go when another tab deletes the database, and opens a new one', async () => {
  const engine = newEngine();
  const store = openTestStore(engine);
  await store.meta.put({ key: 'last-backup', value: 'x' });
  await openTestStore(engine).db.delete();
  expect(await store.meta.count()).toBe(0);
});

it('stays closed once closed', async () => {
  const store = openTestStore();
  await store.packs.count();
  closeStore(store);
  await expect(store.packs.count()).rejects.toThrow(/closed/i);
});

it('gives the user’s own store one connection, until that is closed', () => {
  const store = openStore();
  expect(openStore()).toBe(store);
  closeStore(store);
  const next = openStore();
  expect(next).not.toBe(store);
  closeStore(next);
});
