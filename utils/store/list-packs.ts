import type { PackRow } from './rows';
import type { Store } from './store';

/** The installed packs, in order of id. */
export function listPacks(store: Store): Promise<PackRow[]> {
  return store.packs.toArray();
}
