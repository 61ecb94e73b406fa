import type { OwnTable } from './rows';
import type { Store } from './store';

/** How many rows of a table are not in the trash. */
export async function countOwn(store: Store, table: OwnTable): Promise<number> {
  const rows = store.own[table];
  const [all, trashed] = await Promise.all([rows.count(), rows.countTrashed()]);
  return all - trashed;
}
