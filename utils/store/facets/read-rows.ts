import type { ListedRecord } from '../../model/statement';
import { readOwnListed } from '../read-own-records';
import { placeOf } from '../shard-layout';
import type { Store } from '../store';
import { type Catalogue, placeOfRow, type RowPlace } from './catalogue';

/** The records of some rows; one whose pack was removed, or that was deleted a moment ago, is missing. */
export async function readRows(
  store: Store,
  catalogue: Catalogue,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ListedRecord>> {
  const places = rows.flatMap((row) => {
    const place = placeOfRow(catalogue, row);
    return place ? [{ row, ...place }] : [];
  });
  const bySource = Map.groupBy(places, ({ source }) => source.installId);
  const found = await Promise.all(
    [...bySource].map(([installId, own]) =>
      installId === null ? readOwn(store, own) : readPack(store, installId, own),
    ),
  );
  return new Map(found.flat());
}

type Placed = RowPlace & { readonly row: number };
type Found = (readonly [row: number, listed: ListedRecord])[];

async function readOwn(store: Store, places: readonly Placed[]): Promise<Found> {
  const ids = places.map(({ source, position }) => source.facets.ids[position] ?? '');
  const listed = await readOwnListed(store, ids);
  return places.flatMap(({ row }, i) => {
    const found = listed.get(ids[i] ?? '');
    return found ? [[row, found] as const] : [];
  });
}

async function readPack({ shards }: Store, installId: string, places: readonly Placed[]): Promise<Found> {
  const numbers = [...new Set(places.map(({ position }) => placeOf(position).shard))];
  const read = await shards.bulkGet(numbers.map((number): [string, number] => [installId, number]));
  const byNumber = new Map(read.flatMap((shard) => (shard ? [[shard.number, shard.records] as const] : [])));
  return places.flatMap(({ row, position }) => {
    const { shard, offset } = placeOf(position);
    const record = byNumber.get(shard)?.[offset];
    return record ? [[row, { record, changedAt: null }] as const] : [];
  });
}
