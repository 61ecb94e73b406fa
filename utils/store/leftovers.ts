import { installLock } from './install-lock';
import { deleteInstalled } from './installed-rows';
import type { Store } from './store';

/**
 * Deletes the rows of installations that were begun and never committed, because their context was killed.
 * One that is still running holds its lock and is left alone.
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
  for (const { installId } of left) await discardInstall(store, installId);
}

/** Takes back one installation that was not committed. */
export function discardInstall(store: Store, installId: string): Promise<void> {
  const { db, installs, shards, recordLocators, packSpeakers, indexBlobs } = store;
  return db.transaction('rw', [installs, shards, recordLocators, packSpeakers, indexBlobs], async () => {
    await deleteInstalled(store, installId);
    await installs.delete(installId);
  });
}
