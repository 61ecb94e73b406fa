import type { PromiseExtended } from 'dexie';
import { stepsOf } from './revision-bundles';
import type { OwnTable, Revision, RevisionBundle } from './rows';
import type { Store } from './store';

/** Bundles of steps read at once: a few milliseconds, even where an import wrote them. */
const BATCH = 50;

/**
 * The steps that a table's rows went through after `since`, oldest first; null when there were more than `most`. Not written
 * with `async`: see `ownRows`.
 */
export function stepsSince<K extends OwnTable>(
  { db }: Store,
  table: K,
  since: number,
  most: number,
): Promise<readonly Revision<K>[] | null> {
  const revisions = db.table<RevisionBundle<K>, number>('revisions');
  const steps: Revision<K>[] = [];
  const after = (last: number): PromiseExtended<readonly Revision<K>[] | null> =>
    revisions
      .where('[table+seq]')
      .between([table, last], [table, Number.POSITIVE_INFINITY], false)
      .limit(BATCH)
      .toArray()
      .then((bundles) => {
        for (const bundle of bundles) steps.push(...stepsOf(bundle));
        if (steps.length > most) return null;
        return bundles.length < BATCH ? steps : after(bundles.at(-1)?.seq ?? last);
      });
  return after(since);
}
