import { installLock } from './install-lock';
import { deleteInstalled } from './installed-rows';
import type { Store } from './store';

/** Removes a pack with all it brought, in one step. False when it is not installed. */
export function removePack(store: Store, packId: string): Promise<boolean> {
  const { db, packs, shards, recordLocators, packSpeakers, indexBlobs } = store;
  return store.locks.hold(installLock(store, packId), () =>
    db.transaction('rw', [packs, shards, recordLocators, packSpeakers, indexBlobs], async () => {
      const pack = await packs.get(packId);
      if (!pack) return false;
      await packs.delete(packId);
      await deleteInstalled(store, pack.installId);
      return true;
    }),
  );
}
