import type { OwnTable, Revision } from './rows';
import type { Store } from './store';

/** The history of one row, oldest first. It is append-only: there is no way to change it but to purge the row. */
export function revisionsOf<K extends OwnTable>(
  store: Store,
  table: K,
  rowId: string,
): Promise<Revision<K>[]> {
  return store.db
    .table<Revision<K>, number>('revisions')
    .where('[table+rowId+seq]')
    .between([table, rowId, 0], [table, rowId, Number.POSITIVE_INFINITY])
    .toArray();
}
