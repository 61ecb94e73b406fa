import { installLock } from './install-lock';
import { deleteUnowned } from './leftovers';
import type { Store } from './store';

/**
 * Removes a pack with all it brought: at once for readers, then its rows little by little; should that be cut short,
 * the next opening of the store goes on with it. False when it is not installed.
 */
export function removePack(store: Store, packId: string, now: Date = new Date()): Promise<boolean> {
  const { db, packs, packSources, installs } = store;
  return store.locks.hold(installLock(store, packId), async () => {
    const installId = await db.transaction('rw', [packs, packSources, installs], async () => {
      const pack = await packs.get(packId);
      if (!pack) return null;
      await packs.delete(packId);
      await packSources.delete(packId);
      await installs.put({ installId: pack.installId, packId, since: now.toISOString() });
      return pack.installId;
    });
    if (installId === null) return false;
    await deleteUnowned(store, installId);
    return true;
  });
}
