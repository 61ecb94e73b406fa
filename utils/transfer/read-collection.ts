import type { StatementRecord } from '../model/statement';
import { readAllPackRecords } from '../store/read-all-pack-records';
import { readAllOwnRecords } from '../store/read-own-records';
import type { Store } from '../store/store';

/** All records of a pack, or the user's own (null), in order of id. */
export async function readCollection(store: Store, packId: string | null): Promise<StatementRecord[]> {
  if (packId === null) return [...(await readAllOwnRecords(store)).values()];
  const records: StatementRecord[] = [];
  for await (const batch of readAllPackRecords(store, packId))
    for (const record of batch) records.push(record);
  return records;
}
