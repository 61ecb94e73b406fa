import { eachOwnRecord } from '../read-own-records';
import type { Store } from '../store';
import { collectFacets } from './collect-facets';
import type { Facets } from './facets';

/** The facets of the user's own statements as they are now, without what is in the trash. */
export async function ownFacets(store: Store): Promise<Facets> {
  const collector = collectFacets();
  await eachOwnRecord(store, collector.add);
  return collector.finish();
}
