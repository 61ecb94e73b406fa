import { eachLive } from './each-live';
import type { OwnTable, OwnValues, Row } from './rows';
import type { Store } from './store';

/** A value of the user's own; null when it is not there or is in the trash. */
export async function getOwn<K extends OwnTable>(
  store: Store,
  table: K,
  id: string,
): Promise<OwnValues[K] | null> {
  const row = await store.own[table].get(id);
  return row?.deletedAt === null ? row.value : null;
}

/** All live values of a table, last changed first. */
export function listOwn<K extends OwnTable>(store: Store, table: K): Promise<OwnValues[K][]> {
  return store.db.transaction('r?', table, async () => {
    const rows: Row<OwnValues[K]>[] = [];
    await eachLive(store.own[table], (_value, row) => void rows.push(row));
    return rows.sort(laterFirst).map(({ value }) => value);
  });
}

function laterFirst(a: Row<{ id: string }>, b: Row<{ id: string }>): number {
  if (a.modifiedAt !== b.modifiedAt) return a.modifiedAt < b.modifiedAt ? 1 : -1;
  return a.value.id < b.value.id ? 1 : -1;
}

/** The live values of a table that point to `link` (see `linkTo`), in order of id. */
export async function listLinked<K extends OwnTable>(
  store: Store,
  table: K,
  link: string,
): Promise<OwnValues[K][]> {
  const rows = await store.own[table].linked([link]);
  return rows.flatMap((row) => (row.deletedAt === null ? [row.value] : []));
}
