import type { Table } from 'dexie';
import type { Row } from './rows';

/** Rows read at once: some ten milliseconds on a slow machine. */
const BATCH = 500;

/**
 * Goes through the rows of a table that are not in the trash, in order of id, and gives way to input after each batch:
 * one read of everything would freeze the page. Runs inside the caller's transaction where one moment is meant.
 */
export async function eachLive<T extends { readonly id: string }>(
  table: Table<Row<T>, string>,
  take: (value: T, row: Row<T>) => void,
): Promise<void> {
  let last = '';
  for (;;) {
    const rows = await table.where(':id').above(last).limit(BATCH).toArray();
    for (const row of rows) {
      last = row.value.id;
      if (row.deletedAt === null) take(row.value, row);
    }
    if (rows.length < BATCH) return;
  }
}
