import { installLock } from './install-lock';
import type { Store } from './store';

/** Shards deleted at once: readers wait for no more than that. */
const SHARDS_A_DELETE = 256;

/**
 * Deletes the rows that no pack owns, because the context that wrote or was deleting them was killed. Those of a
 * running installation are left alone: it holds its lock.
 */
export async function removeLeftovers(store: Store): Promise<void> {
  const packIds = new Set((await store.installs.toArray()).map(({ packId }) => packId));
  for (const packId of packIds) {
    await store.locks.holdIfFree(installLock(store, packId), () => removeLeftoversOf(store, packId));
  }
}

/** The same for one pack; the caller holds its lock. */
export async function removeLeftoversOf(store: Store, packId: string): Promise<void> {
  const left = await store.installs.where('packId').equals(packId).toArray();
  for (const { installId } of left) await deleteUnowned(store, installId);
}

/** Deletes what was written under an id that no pack owns, and at last its mark. May be stopped and begun again. */
export async function deleteUnowned(store: Store, installId: string): Promise<void> {
  const { shards, recordLocators, packSpeakers, packFacets, indexBlobs, installs } = store;
  const all = shards.where(':id').between([installId, 0], [installId, Number.POSITIVE_INFINITY]);
  const [last] = await all.reverse().limit(1).primaryKeys();
  const end = last ? last[1] + 1 : 0;
  for (let first = 0; first < end; first += SHARDS_A_DELETE) {
    await shards
      .where(':id')
      .between([installId, first], [installId, first + SHARDS_A_DELETE])
      .delete();
  }
  await Promise.all([
    recordLocators.delete(installId),
    packSpeakers.delete(installId),
    packFacets.delete(installId),
    indexBlobs.delete(installId),
  ]);
  await installs.delete(installId);
}
