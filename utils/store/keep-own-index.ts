import type { Store } from './store';

/** The key of the index of the user's own statements. */
export const OWN_INDEX = 'own';

/**
 * Keeps an index of own statements for the next waking; false, and nothing is done, when a later one is there or when
 * what it holds was forgotten while it was being built.
 */
export function keepOwnIndex(store: Store, revision: number, bytes: Uint8Array): Promise<boolean> {
  const { db, indexBlobs, revisions } = store;
  return db.transaction('rw', [indexBlobs, revisions], async () => {
    const other = await indexBlobs.get(OWN_INDEX);
    if (other && (other.revision ?? 0) > revision) return false;
    if (!(await revisions.get(revision))) return false;
    await indexBlobs.put({ key: OWN_INDEX, revision, blob: new Blob([new Uint8Array(bytes)]) });
    return true;
  });
}
