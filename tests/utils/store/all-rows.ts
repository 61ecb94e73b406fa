import { stepsOf } from '~/utils/store/revision-bundles';
import type { OwnTable, OwnValues, Revision, Row } from '~/utils/store/rows';
import type { Store } from '~/utils/store/store';

/** Every own row of a table, in order of id, however they are kept. */
export async function allRows<K extends OwnTable>(store: Store, table: K): Promise<Row<OwnValues[K]>[]> {
  const rows: Row<OwnValues[K]>[] = [];
  await store.own[table].each((row) => void rows.push(row));
  return rows.sort((a, b) => (a.value.id < b.value.id ? -1 : 1));
}

/** Every step of every history, in the order they were written. */
export async function allSteps({ revisions }: Store): Promise<Revision[]> {
  return (await revisions.orderBy('seq').toArray()).flatMap((bundle) => stepsOf(bundle));
}
