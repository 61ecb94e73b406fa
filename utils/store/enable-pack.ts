import type { Store } from './store';

/** Turns matching with a pack on or off. False when it is not installed. */
export async function enablePack(store: Store, packId: string, enabled: boolean): Promise<boolean> {
  return (await store.packs.where('id').equals(packId).modify({ enabled })) > 0;
}
