import type { StatementRecord } from '../model/statement';
import { shardOf } from './shard-layout';
import type { Store } from './store';

/** The records of a pack by id; one that is not there is missing from the map. One read for each shard concerned. */
export function readPackRecords(
  store: Store,
  packId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StatementRecord>> {
  const { db, packs, shards, recordLocators } = store;
  return db.transaction('r', [packs, shards, recordLocators], async () => {
    const wanted = new Set(ids);
    const found = new Map<string, StatementRecord>();
    const pack = await packs.get(packId);
    const locator = pack && (await recordLocators.get(pack.installId));
    if (!pack || !locator) return found;
    const numbers = new Set([...wanted].flatMap((id) => shardOf(locator.firstIds, id) ?? []));
    const rows = await shards.bulkGet(
      [...numbers].map((number): [string, number] => [pack.installId, number]),
    );
    for (const record of rows.flatMap((row) => row?.records ?? [])) {
      if (wanted.has(record.statement.id)) found.set(record.statement.id, record);
    }
    return found;
  });
}
