import type { IndexEntry } from '../matching/collect-documents';
import { indexEntry } from '../matching/index-entry';
import { buildPackIndex, openPackIndex, type PackIndex } from '../matching/pack-index';
import { eachOwnRecord } from './read-own-records';
import type { OwnTable } from './rows';
import type { Store } from './store';
import { tryOpenIndex } from './try-open-index';

const OWN = 'own';

/** A change in these changes what own statements are found by. */
const INDEXED_TABLES: readonly OwnTable[] = ['statements', 'speakers'];

/** The last change to what own statements are found by; 0 when there was none. */
export async function ownRevision({ revisions }: Store): Promise<number> {
  const last = await Promise.all(
    INDEXED_TABLES.map((table) =>
      revisions.where('[table+seq]').between([table, 0], [table, Number.POSITIVE_INFINITY]).last(),
    ),
  );
  return Math.max(0, ...last.map((revision) => revision?.seq ?? 0));
}

/**
 * The index over the user's own statements as of `revision` or later; null when there are none. It is kept in the
 * store, and built anew when that one is older or does not open.
 */
export async function openOwnIndex(store: Store, revision: number): Promise<PackIndex | null> {
  if (revision === 0) return null;
  const kept = await store.indexBlobs.get(OWN);
  const open = kept?.revision === revision ? await tryOpenIndex(kept.blob) : null;
  return open ?? rebuild(store);
}

async function rebuild(store: Store): Promise<PackIndex | null> {
  const { own, db, revisions, indexBlobs } = store;
  // In one transaction, so that the rows are those of the revision.
  const tables = [own.statements, own.speakers, own.assessments, own.evidence, revisions];
  const entries: IndexEntry[] = [];
  const revision = await db.transaction('r', tables, async () => {
    await eachOwnRecord(store, (record) => void entries.push(indexEntry(record)));
    return ownRevision(store);
  });
  if (entries.length === 0) return null;
  const bytes = await buildPackIndex(entries);
  await db.transaction('rw', indexBlobs, async () => {
    const kept = await indexBlobs.get(OWN);
    if (kept && (kept.revision ?? 0) > revision) return;
    await indexBlobs.put({ key: OWN, revision, blob: new Blob([new Uint8Array(bytes)]) });
  });
  return openPackIndex(bytes);
}
