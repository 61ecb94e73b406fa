import type { OwnTable, Revision } from './rows';
import type { Store } from './store';

/** The steps that a table's rows went through after `since`, oldest first; null when there were more than `most`. */
export async function stepsSince<K extends OwnTable>(
  { db }: Store,
  table: K,
  since: number,
  most: number,
): Promise<readonly Revision<K>[] | null> {
  const steps = await db
    .table<Revision<K>, number>('revisions')
    .where('[table+seq]')
    .between([table, since], [table, Number.POSITIVE_INFINITY], false)
    .limit(most + 1)
    .toArray();
  return steps.length > most ? null : steps;
}
