import { indexEntry } from '../matching/index-entry';
import { buildPackIndex, type IndexEntry, openPackIndex, type PackIndex } from '../matching/pack-index';
import type { Store } from './store';
import { tryOpenIndex } from './try-open-index';

/** Shards read at once. */
const BATCH = 256;

/**
 * The index of one installation, built anew from its records when the stored one does not open. Null when the
 * installation was removed or replaced a moment ago.
 */
export async function openInstalledIndex(store: Store, installId: string): Promise<PackIndex | null> {
  const row = await store.indexBlobs.get(installId);
  if (!row) return null;
  return (await tryOpenIndex(row.blob)) ?? rebuild(store, installId);
}

async function rebuild(store: Store, installId: string): Promise<PackIndex | null> {
  const bytes = await buildPackIndex(await readEntries(store, installId));
  const { db, indexBlobs } = store;
  await db.transaction('rw', indexBlobs, async () => {
    // Only in its old place: the installation may have been removed while this was building.
    if (await indexBlobs.get(installId)) {
      await indexBlobs.put({ key: installId, revision: null, blob: new Blob([new Uint8Array(bytes)]) });
    }
  });
  return openPackIndex(bytes);
}

async function readEntries({ shards }: Store, installId: string): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  for (let first = 0; ; first += BATCH) {
    const rows = await shards
      .where(':id')
      .between([installId, first], [installId, first + BATCH])
      .toArray();
    if (rows.length === 0) return entries;
    entries.push(...rows.flatMap(({ records }) => records.map(indexEntry)));
  }
}
