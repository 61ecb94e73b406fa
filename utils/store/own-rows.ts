import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { Row, RowBundle } from './rows';

/**
 * Every row of the database costs a write of its own, however small: 20,000 rows take seven times as long one by one as in
 * bundles of 16. Whoever reads a row reads its bundle, so they must not be large: see `SHARD_SIZE`.
 */
export const ROWS_A_BUNDLE = 16;

/** Bundles read at once: some ten milliseconds on a slow machine. */
const BATCH = 64;

/**
 * The user's own rows of one table. Rows that were written at once are kept in bundles, and stay in them when they are
 * changed; nobody outside needs to know. What writes runs inside the caller's transaction.
 */
export type OwnRows<T extends { readonly id: string }> = {
  readonly get: (id: string) => Promise<Row<T> | undefined>;
  /** In the order of `ids`. */
  readonly bulkGet: (ids: readonly string[]) => Promise<(Row<T> | undefined)[]>;
  /** The rows that point to one of `links` (see `linkTo`), each once, in order of id. */
  readonly linked: (links: readonly string[]) => Promise<Row<T>[]>;
  /** The same for links that begin with `prefix`. */
  readonly linkedFrom: (prefix: string) => Promise<Row<T>[]>;
  /** Those in the trash, in order of id. */
  readonly trashed: () => Promise<Row<T>[]>;
  /** All ids, in order. */
  readonly ids: () => Promise<string[]>;
  readonly count: () => Promise<number>;
  readonly countTrashed: () => Promise<number>;
  /** Goes through all rows a batch at a time, as they were written; gives way to input after each. */
  readonly each: (take: (row: Row<T>) => void) => Promise<void>;
  /** New rows. Rejects when one of them is there. */
  readonly add: (rows: readonly Row<T>[]) => Promise<unknown>;
  /** A row, in the place of the one with its id if there is one. */
  readonly put: (row: Row<T>) => Promise<unknown>;
  readonly bulkPut: (rows: readonly Row<T>[]) => Promise<unknown>;
  /** For good. */
  readonly delete: (id: string) => Promise<unknown>;
};

type Bundles<T> = Table<RowBundle<T>, number>;

/**
 * The rows of a table, as the database or one transaction sees it. Not written with `async`: Dexie loses its way in native
 * functions that call each other several deep.
 */
export function ownRows<T extends { readonly id: string }>(table: Bundles<T>): OwnRows<T> {
  const bundleWith = (id: string) => table.where('ids').equals(id).first();
  const bulkGet: OwnRows<T>['bulkGet'] = (ids) =>
    bundlesBy(table, 'ids', ids).then((bundles) => {
      const rows = new Map(
        bundles.flatMap((bundle) => bundle.rows.map((row) => [row.value.id, row] as const)),
      );
      return ids.map((id) => rows.get(id));
    });
  const add: OwnRows<T>['add'] = (rows) => table.bulkAdd(newBundles(rows));
  const bulkPut: OwnRows<T>['bulkPut'] = (rows) => {
    const fresh = new Map(rows.map((row) => [row.value.id, row]));
    return bundlesBy(table, 'ids', [...fresh.keys()]).then((bundles) => {
      const changed = bundles.map((bundle) => {
        const after = bundle.rows.map((row) => fresh.get(row.value.id) ?? row);
        for (const { value } of bundle.rows) fresh.delete(value.id);
        return { ...bundle, ...bundleOf(after) };
      });
      return table.bulkPut(changed).then(() => add([...fresh.values()]));
    });
  };
  return {
    get: (id) => bundleWith(id).then((bundle) => bundle?.rows.find(({ value }) => value.id === id)),
    bulkGet,
    linked(links) {
      const wanted = new Set(links);
      return bundlesBy(table, 'links', links).then((bundles) =>
        rowsOf(bundles, (row) => row.links.some((link) => wanted.has(link))),
      );
    },
    linkedFrom: (prefix) =>
      table
        .where('links')
        .startsWith(prefix)
        .distinct()
        .toArray()
        .then((bundles) => rowsOf(bundles, (row) => row.links.some((link) => link.startsWith(prefix)))),
    trashed: () =>
      table
        .orderBy('trash')
        .distinct()
        .toArray()
        .then((bundles) => rowsOf(bundles, ({ deletedAt }) => deletedAt !== null)),
    ids: () =>
      table
        .orderBy('ids')
        .keys()
        .then((keys) => keys.map(String)),
    count: () => table.orderBy('ids').count(),
    countTrashed: () => table.orderBy('trash').count(),
    each(take) {
      const after = (last: number | typeof Dexie.minKey): PromiseExtended<void> =>
        table
          .where(':id')
          .above(last)
          .limit(BATCH)
          .toArray()
          .then((bundles) => {
            for (const { rows } of bundles) for (const row of rows) take(row);
            const seq = bundles.at(-1)?.seq;
            return bundles.length < BATCH || seq === undefined ? undefined : after(seq);
          });
      return after(Dexie.minKey);
    },
    add,
    put: (row) =>
      bundleWith(row.value.id).then((bundle): PromiseLike<unknown> => {
        if (!bundle) return add([row]);
        const rows = bundle.rows.map((each) => (each.value.id === row.value.id ? row : each));
        return table.put({ ...bundle, ...bundleOf(rows) });
      }),
    bulkPut,
    delete: (id) =>
      bundleWith(id).then((bundle): PromiseLike<unknown> | undefined => {
        if (bundle?.seq === undefined) return undefined;
        const rest = bundle.rows.filter(({ value }) => value.id !== id);
        return rest.length === 0 ? table.delete(bundle.seq) : table.put({ ...bundle, ...bundleOf(rest) });
      }),
  };
}

/** The bundles that stand in an index under one of `keys`, each once: keys first, since many may be of one bundle. */
function bundlesBy<T>(table: Bundles<T>, index: 'ids' | 'links', keys: readonly string[]) {
  return Dexie.Promise.all(keys.map((key) => table.where(index).equals(key).primaryKeys())).then((found) =>
    table.bulkGet([...new Set(found.flat())]).then((bundles) => bundles.flatMap((bundle) => bundle ?? [])),
  );
}

function rowsOf<T extends { readonly id: string }>(
  bundles: readonly RowBundle<T>[],
  isWanted: (row: Row<T>) => boolean,
): Row<T>[] {
  return inIdOrder(bundles.flatMap(({ rows }) => rows.filter(isWanted)));
}

/** Puts rows in order of id, in place. Rows that an import wrote stand in it already, so that this takes no time to speak of. */
export function inIdOrder<T extends { readonly id: string }>(rows: Row<T>[]): Row<T>[] {
  return rows.sort((a, b) => (a.value.id < b.value.id ? -1 : Number(a.value.id > b.value.id)));
}

function newBundles<T extends { readonly id: string }>(rows: readonly Row<T>[]): RowBundle<T>[] {
  const bundles: RowBundle<T>[] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_BUNDLE)
    bundles.push(bundleOf(rows.slice(start, start + ROWS_A_BUNDLE)));
  return bundles;
}

function bundleOf<T extends { readonly id: string }>(rows: readonly Row<T>[]): RowBundle<T> {
  return {
    ids: rows.map(({ value }) => value.id),
    links: [...new Set(rows.flatMap(({ links }) => links))],
    trash: rows.flatMap(({ value, deletedAt }) => (deletedAt === null ? [] : [value.id])),
    rows,
  };
}
