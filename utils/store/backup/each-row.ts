import type { IndexableType, Table } from 'dexie';

/** Rows read at once, some of which are bundles of dozens: a few milliseconds. */
const BATCH = 50;

/** Goes through a table in the order of its keys, a batch at a time. Runs inside the caller's transaction. */
export async function eachRow<T, K extends IndexableType>(
  table: Table<T, K>,
  keyOf: (row: T) => K,
  take: (row: T) => void,
): Promise<void> {
  let rows = await table.orderBy(':id').limit(BATCH).toArray();
  for (;;) {
    for (const row of rows) take(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    rows = await table.where(':id').above(keyOf(last)).limit(BATCH).toArray();
  }
}
