import type { Store } from './store';

/** Deletes what one installation wrote. Runs inside the caller's transaction over those four tables. */
export async function deleteInstalled(store: Store, installId: string): Promise<void> {
  const { shards, recordLocators, packSpeakers, indexBlobs } = store;
  const all = shards.where(':id').between([installId, 0], [installId, Number.POSITIVE_INFINITY]);
  await Promise.all([
    all.delete(),
    recordLocators.delete(installId),
    packSpeakers.delete(installId),
    indexBlobs.delete(installId),
  ]);
}
