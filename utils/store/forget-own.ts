import { OWN_TABLES } from './rows';
import type { Store } from './store';

/**
 * Deletes everything the user wrote, with history, trash, feedback and drafts, in one step and for good. Packs stay:
 * they are other people's files and hold nothing of the user.
 */
export function forgetOwn(store: Store): Promise<void> {
  const { db, revisions, feedback, anchorings, drafts, meta, indexBlobs } = store;
  const tables = [
    ...OWN_TABLES.map((table) => db.table(table)),
    revisions,
    feedback,
    anchorings,
    drafts,
    meta,
  ];
  return db.transaction('rw', [...tables, indexBlobs], async () => {
    await Promise.all(tables.map((table) => table.clear()));
    await indexBlobs.delete('own');
  });
}
