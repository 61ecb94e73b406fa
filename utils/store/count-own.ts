import type { OwnTable } from './rows';
import type { Store } from './store';

/** How many rows of a table are not in the trash. */
export async function countOwn(store: Store, table: OwnTable): Promise<number> {
  const rows = store.own[table];
  // The index holds no row whose `deletedAt` is null.
  const [all, trashed] = await Promise.all([rows.count(), rows.where('deletedAt').above('').count()]);
  return all - trashed;
}
