import { inIdOrder, type OwnRows } from './own-rows';
import type { Row } from './rows';

/** Rows handed over at once: some milliseconds of a caller's work. */
const BATCH = 500;

/**
 * Goes through the rows of a table that are not in the trash, in order of id, and gives way to input after each batch:
 * to take all at once would freeze the page. Runs inside the caller's transaction where one moment is meant.
 */
export async function eachLive<T extends { readonly id: string }>(
  own: OwnRows<T>,
  take: (value: T, row: Row<T>) => void,
): Promise<void> {
  const rows: Row<T>[] = [];
  await own.each((row) => {
    if (row.deletedAt === null) rows.push(row);
  });
  inIdOrder(rows);
  for (const [i, row] of rows.entries()) {
    // A request gives way to input as a pause does, and keeps the transaction alive.
    if (i % BATCH === BATCH - 1) await own.get('');
    take(row.value, row);
  }
}
