import { indexEntry } from '../matching/index-entry';
import { buildPackIndex, openPackIndex, type PackIndex } from '../matching/pack-index';
import { readAllOwnRecords } from './read-own-records';
import type { OwnTable } from './rows';
import type { Store } from './store';

const OWN = 'own';

/** A change in these changes what own statements are found by. */
const INDEXED_TABLES: readonly OwnTable[] = ['statements', 'speakers'];

export type OwnIndex = {
  /** The last change it knows of. */
  readonly revision: number;
  readonly index: PackIndex;
};

/**
 * The index over the user's own statements, built anew when one of them or a speaker has changed since, and kept in
 * the store for the next waking. Null when there are none.
 *
 * @param known gives an index of that revision which is already open, or null
 */
export async function ownIndex(
  store: Store,
  known: (revision: number) => PackIndex | null,
): Promise<OwnIndex | null> {
  const revision = await lastRevision(store);
  if (revision === 0) return null;
  const open = known(revision);
  if (open) return { revision, index: open };
  const kept = await store.indexBlobs.get(OWN);
  if (kept?.revision === revision) return openBytes(revision, new Uint8Array(await kept.blob.arrayBuffer()));
  return rebuild(store);
}

async function rebuild(store: Store): Promise<OwnIndex | null> {
  const { own, db, revisions, indexBlobs } = store;
  // In one transaction, so that the rows are those of the revision.
  const tables = [own.statements, own.speakers, own.assessments, own.evidence, revisions];
  const { revision, records } = await db.transaction('r', tables, async () => ({
    revision: await lastRevision(store),
    records: await readAllOwnRecords(store),
  }));
  if (records.size === 0) return null;
  const bytes = await buildPackIndex([...records.values()].map(indexEntry));
  await db.transaction('rw', indexBlobs, async () => {
    const kept = await indexBlobs.get(OWN);
    if (kept && (kept.revision ?? 0) > revision) return;
    await indexBlobs.put({ key: OWN, revision, blob: new Blob([new Uint8Array(bytes)]) });
  });
  return openBytes(revision, bytes);
}

function openBytes(revision: number, bytes: Uint8Array): OwnIndex {
  return { revision, index: openPackIndex(bytes) };
}

/** The last change in the indexed tables; 0 when there was none. */
async function lastRevision(store: Store): Promise<number> {
  const last = await Promise.all(
    INDEXED_TABLES.map((table) =>
      store.revisions.where('[table+seq]').between([table, 0], [table, Number.POSITIVE_INFINITY]).last(),
    ),
  );
  return Math.max(0, ...last.map((revision) => revision?.seq ?? 0));
}
