import type { StatementRecord } from '../../model/statement';
import { eachOwnRecord, readOwnRecords } from '../read-own-records';
import type { Store } from '../store';
import { changedStatements } from './changed-statements';
import { collectFacets } from './collect-facets';
import type { Facets } from './facets';

/** After so many steps in a table all records are read anew, which then takes no longer. */
const MOST_STEPS = 2000;

/** Facets of all own statements, and the last step they know. */
type Known = { readonly step: number; readonly facets: Facets };

const latest = new WeakMap<Store, Known>();

/**
 * The facets of the user's own statements as they are now, without what is in the trash. Only what was changed since they
 * were last asked for is read: reading 100,000 records takes seconds.
 */
export function ownFacets(store: Store): Promise<Facets> {
  const tables = ['statements', 'speakers', 'assessments', 'evidence', 'revisions'];
  // In one transaction, so that the records are those of the step.
  return store.db.transaction('r', tables, async () => {
    const step = (await store.revisions.orderBy(':id').last())?.seq ?? 0;
    const known = latest.get(store);
    if (known?.step === step) return known.facets;
    const facets = (known && (await withChanges(store, known))) ?? (await collectAll(store));
    latest.set(store, { step, facets });
    return facets;
  });
}

async function collectAll(store: Store): Promise<Facets> {
  const collector = collectFacets();
  await eachOwnRecord(store, collector.add);
  return collector.finish();
}

async function withChanges(store: Store, { step, facets }: Known): Promise<Facets | null> {
  // A step that is gone was purged, or forgotten with all that went before: then nothing tells what is still there.
  if (step !== 0 && !(await store.revisions.get(step))) return null;
  const changed = await changedStatements(store, step, MOST_STEPS);
  return changed && merged(facets, changed, await readOwnRecords(store, [...changed]));
}

/** @param records of the changed statements, those that are still there */
function merged(
  facets: Facets,
  changed: ReadonlySet<string>,
  records: ReadonlyMap<string, StatementRecord>,
): Facets {
  const collector = collectFacets();
  const fresh = [...records.values()].sort((a, b) => (a.statement.id < b.statement.id ? -1 : 1));
  let next = 0;
  facets.ids.forEach((id, position) => {
    for (let record = fresh[next]; record && record.statement.id <= id; record = fresh[++next])
      collector.add(record);
    if (!changed.has(id)) collector.keep(facets, position);
  });
  for (const record of fresh.slice(next)) collector.add(record);
  return collector.finish();
}
