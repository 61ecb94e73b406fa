import { installLock } from './install-lock';
import type { Store } from './store';

/**
 * Empties the store in one step and for good: what the user wrote, and every pack. Installations that are under way
 * are waited for, so that none leaves a part of a pack behind.
 */
export async function forgetAll(store: Store): Promise<void> {
  const { db, locks, installs } = store;
  const underWay = new Set((await installs.toArray()).map(({ packId }) => packId));
  for (const packId of underWay) await locks.hold(installLock(store, packId), async () => {});
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}
