import type { AnchoringState } from '../model/placed-note';
import type { Store } from './store';

/** How a note's place was found when its page was last read. */
export type SeenAnchoring = { readonly annotationId: string; readonly state: AnchoringState };

/** Keeps what became of notes' places in a page just read; it is no part of the notes and has no history. */
export async function noteAnchorings(
  store: Store,
  seen: readonly SeenAnchoring[],
  now: Date = new Date(),
): Promise<void> {
  const { db, own, anchorings } = store;
  const at = now.toISOString();
  await db.transaction('rw', ['annotations', anchorings], async () => {
    const rows = await own.annotations.bulkGet(seen.map(({ annotationId }) => annotationId));
    await anchorings.bulkPut(
      seen.flatMap(({ annotationId, state }, i) => (rows[i] ? [{ annotationId, state, at }] : [])),
    );
  });
}

/** What is known of every note's place, by note; a note whose page was not read since is missing. */
export async function listAnchorings(
  store: Store,
): Promise<ReadonlyMap<string, { readonly state: AnchoringState; readonly at: string }>> {
  const rows = await store.anchorings.toArray();
  return new Map(rows.map(({ annotationId, state, at }) => [annotationId, { state, at }]));
}
