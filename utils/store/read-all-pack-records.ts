import type { StatementRecord } from '../model/statement';
import type { Store } from './store';

/** Shards read at once, some 500 records. */
const BATCH = 32;

/** All records of an installed pack, in order of id, a batch at a time; none when it is not installed. */
export async function* readAllPackRecords(
  store: Store,
  packId: string,
): AsyncGenerator<readonly StatementRecord[]> {
  const pack = await store.packs.get(packId);
  if (!pack) return;
  for (let first = 0; ; first += BATCH) {
    const rows = await store.shards
      .where(':id')
      .between([pack.installId, first], [pack.installId, first + BATCH])
      .toArray();
    if (rows.length === 0) return;
    yield rows.flatMap(({ records }) => records);
  }
}
