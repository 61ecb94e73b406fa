import type { Edit } from './edit';
import { linksOf } from './links';
import type { OwnTable, OwnValues, RevisionAction, Row } from './rows';
import type { Store } from './store';

/** Runs `work` in one transaction over all that a change of own rows may touch. */
export function inOwnTransaction<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const tables = [...Object.values(store.own), store.revisions];
  const run = () => store.db.transaction('rw', tables, work);
  return store.db.isOpen() ? run() : onceOpen(store, run);
}

/**
 * Dexie loses track of a transaction that had to wait for its database, and of one begun in a promise of its own opening:
 * what follows the first reads would be written outside it, and the whole be said to have failed.
 */
async function onceOpen<T>(store: Store, run: () => Promise<T>): Promise<T> {
  await store.db.open();
  return run();
}

/** The row with its value, if there is one; in the trash or not. */
export function rowOf<K extends OwnTable>(
  store: Store,
  table: K,
  id: string,
): Promise<Row<OwnValues[K]> | undefined> {
  return store.own[table].get(id);
}

/** Writes a value with its revision. Runs inside the caller's transaction. */
export async function writeRow<K extends OwnTable>(
  store: Store,
  table: K,
  value: OwnValues[K],
  action: Exclude<RevisionAction, 'purge'>,
  edit: Edit,
): Promise<void> {
  const before = await rowOf(store, table, value.id);
  await store.own[table].put({
    value,
    createdAt: before?.createdAt ?? edit.at,
    modifiedAt: edit.at,
    deletedAt: action === 'remove' ? edit.at : null,
    links: linksOf(table, value),
  });
  await addRevision(store, table, value.id, action, value, edit);
}

/** Appends to the history of a row. Runs inside the caller's transaction. */
export async function addRevision<K extends OwnTable>(
  store: Store,
  table: K,
  rowId: string,
  action: RevisionAction,
  value: OwnValues[K] | null,
  { author, reason, at }: Edit,
): Promise<void> {
  await store.revisions.add({ id: crypto.randomUUID(), table, rowId, action, at, author, reason, value });
}
