import type { Store } from './store';

/** The name of the lock that whoever changes the content of a pack holds. */
export function installLock(store: Store, packId: string): string {
  return `${store.db.name}:pack:${packId}`;
}
