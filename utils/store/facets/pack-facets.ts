import { createBreathe } from '../breathe';
import type { Store } from '../store';
import { collectFacets } from './collect-facets';
import { FACETS_VERSION, type Facets } from './facets';

/** Shards read at once. */
const BATCH = 64;

/**
 * The facets of one installation: kept since it was installed, or collected anew from its records, in slices, when
 * they are of another format. Null when it was removed or replaced a moment ago.
 */
export async function packFacets(store: Store, installId: string): Promise<Facets | null> {
  const kept = await store.packFacets.get(installId);
  return kept?.version === FACETS_VERSION ? kept.facets : rebuild(store, installId);
}

async function rebuild(store: Store, installId: string): Promise<Facets | null> {
  const { db, shards, packFacets, recordLocators } = store;
  const collector = collectFacets();
  const breathe = createBreathe(null);
  for (let first = 0; ; first += BATCH) {
    const rows = await shards
      .where(':id')
      .between([installId, first], [installId, first + BATCH])
      .toArray();
    if (rows.length === 0) break;
    for (const { records } of rows) {
      for (const record of records) collector.add(record);
      await breathe();
    }
  }
  const facets = collector.finish();
  return db.transaction('rw', [packFacets, recordLocators], async () => {
    // Only beside its records: the installation may have been removed while this was building.
    if (!(await recordLocators.get(installId))) return null;
    await packFacets.put({ installId, version: FACETS_VERSION, facets });
    return facets;
  });
}
