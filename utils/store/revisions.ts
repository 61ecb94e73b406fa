import Dexie, { type Table } from 'dexie';
import { stepsOf, withoutRow } from './revision-bundles';
import type { OwnTable, Revision, RevisionBundle } from './rows';
import type { Store } from './store';

/** The history of one row, oldest first. It is append-only: there is no way to change it but to purge the row. */
export function revisionsOf<K extends OwnTable>(
  store: Store,
  table: K,
  rowId: string,
): Promise<Revision<K>[]> {
  return revisionsOfAll(store, table, [rowId]);
}

/** The history of some rows in one, oldest first. */
export function revisionsOfAll<K extends OwnTable>(
  { db }: Store,
  table: K,
  rowIds: readonly string[],
): Promise<Revision<K>[]> {
  const wanted = new Set(rowIds);
  return bundlesWith(db.table<RevisionBundle<K>, number>('revisions'), wanted).then((bundles) =>
    bundles
      .filter((bundle) => bundle.table === table)
      .flatMap((bundle) => stepsOf(bundle).filter((step) => wanted.has(step.rowId))),
  );
}

/** Deletes the history of a row. Runs inside the caller's transaction. */
export function forgetRevisions(
  { revisions }: Pick<Store, 'revisions'>,
  table: OwnTable,
  rowId: string,
): Promise<unknown> {
  return bundlesWith(revisions, new Set([rowId])).then((bundles) =>
    Dexie.Promise.all(
      bundles.map((bundle): PromiseLike<unknown> | undefined => {
        if (bundle.table !== table || bundle.seq === undefined) return undefined;
        const rest = withoutRow(bundle, rowId);
        return rest ? revisions.put(rest) : revisions.delete(bundle.seq);
      }),
    ),
  );
}

/** Which of these steps are in the store, by their ids. Runs inside the caller's transaction, or none. */
export async function knownRevisions(
  revisions: Table<RevisionBundle, number>,
  steps: readonly Revision[],
): Promise<ReadonlySet<string>> {
  const bundles = await bundlesWith(revisions, new Set(steps.map(({ rowId }) => rowId)));
  return new Set(bundles.flatMap(({ ids }) => ids));
}

/** The bundles with steps of one of these rows, each once, oldest first: keys first, since many rows may be in one bundle. */
function bundlesWith<K extends OwnTable>(
  revisions: Table<RevisionBundle<K>, number>,
  rowIds: ReadonlySet<string>,
): Promise<RevisionBundle<K>[]> {
  const index = revisions.where('rowIds');
  return Dexie.Promise.all([...rowIds].map((id) => index.equals(id).primaryKeys())).then((found) => {
    const keys = [...new Set(found.flat())].sort((a, b) => a - b);
    return revisions.bulkGet(keys).then((bundles) => bundles.flatMap((bundle) => bundle ?? []));
  });
}
