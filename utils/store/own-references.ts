import type { Failure } from '../model/result';
import type { OwnTable } from './rows';
import type { Store } from './store';

/** Refuses a value that points to rows of the user's own which are not there or are in the trash. */
export async function missingReference(
  store: Store,
  table: OwnTable,
  ids: readonly string[],
): Promise<Failure | null> {
  const rows = await store.own[table].bulkGet([...ids]);
  const missing = ids.find((_, i) => rows[i]?.deletedAt !== null);
  return missing === undefined ? null : { code: 'dangling', message: `There is no ${missing} in ${table}.` };
}
