import type { OwnTable, OwnValues } from './rows';
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
export async function listOwn<K extends OwnTable>(store: Store, table: K): Promise<OwnValues[K][]> {
  const rows = await store.own[table].orderBy('modifiedAt').reverse().toArray();
  return rows.flatMap((row) => (row.deletedAt === null ? [row.value] : []));
}

/** The live values of a table that point to `link` (see `linkTo`), in order of id. */
export async function listLinked<K extends OwnTable>(
  store: Store,
  table: K,
  link: string,
): Promise<OwnValues[K][]> {
  const rows = await store.own[table].where('links').equals(link).toArray();
  return rows.flatMap((row) => (row.deletedAt === null ? [row.value] : []));
}
