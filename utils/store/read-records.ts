import type { StatementRecord, StatementRef } from '../model/statement';
import { readOwnRecords } from './read-own-records';
import { readPackRecords } from './read-pack-records';
import type { Store } from './store';

/**
 * The records of `refs`, in their order; null for one that is not there (or is in the trash). Records of disabled
 * packs are read too. Assessments come in every state: the caller shows the published ones.
 */
export async function readRecords(
  store: Store,
  refs: readonly StatementRef[],
): Promise<readonly (StatementRecord | null)[]> {
  const byPack = new Map<string | null, string[]>();
  for (const { packId, id } of refs) byPack.set(packId, [...(byPack.get(packId) ?? []), id]);
  const found = new Map(
    await Promise.all(
      [...byPack].map(async ([packId, ids]) => {
        const records =
          packId === null ? await readOwnRecords(store, ids) : await readPackRecords(store, packId, ids);
        return [packId, records] as const;
      }),
    ),
  );
  return refs.map(({ packId, id }) => found.get(packId)?.get(id) ?? null);
}
