import { OWN_TABLES } from './rows';
import type { Store } from './store';

export type TableSize = {
  readonly table: string;
  readonly rows: number;
  /** Estimated from a few rows, as JSON; blobs and byte arrays count as they are. The browser may compress. */
  readonly bytes: number;
};

export type StorageHealth = {
  /** Every table, the largest first. */
  readonly tables: readonly TableSize[];
  /** What the browser counts for the whole extension, and what it allows; null when it does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** The browser has promised not to clear the store when space runs short; null when it does not say. */
  readonly persisted: boolean | null;
  /** ISO time of the last backup; null when there was none. */
  readonly lastBackup: string | null;
};

/** Rows looked at in each table. */
const SAMPLE = 32;

/** How much the store holds, how safe it is, and when it was last backed up. */
export async function storageHealth(
  store: Store,
  storage: Pick<StorageManager, 'estimate' | 'persisted'> | null = globalThis.navigator?.storage ?? null,
): Promise<StorageHealth> {
  const tables = await Promise.all(store.db.tables.map(({ name }) => tableSize(store, name)));
  const [estimate, persisted, backup] = await Promise.all([
    storage?.estimate(),
    storage?.persisted(),
    store.meta.get('last-backup'),
  ]);
  return {
    tables: tables.sort((a, b) => b.bytes - a.bytes),
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persisted: persisted ?? null,
    lastBackup: backup?.value ?? null,
  };
}

async function tableSize(store: Store, name: string): Promise<TableSize> {
  const table = store.db.table<unknown, unknown>(name);
  const [kept, rows] = await Promise.all([table.count(), countRows(store, name)]);
  const sample = await table.limit(SAMPLE).toArray();
  const sampled = sample.reduce((sum: number, row) => sum + sizeOf(row), 0);
  return { table: name, rows, bytes: sample.length === 0 ? 0 : Math.round((sampled / sample.length) * kept) };
}

/** Own rows and their history are kept in bundles. */
function countRows(store: Store, name: string): Promise<number> {
  const own = OWN_TABLES.find((table) => table === name);
  if (own) return store.own[own].count();
  return name === 'revisions' ? store.revisions.orderBy('rowIds').count() : store.db.table(name).count();
}

function sizeOf(row: unknown): number {
  let binary = 0;
  const json = JSON.stringify(row, (_key, value: unknown) => {
    if (value instanceof Blob) binary += value.size;
    else if (ArrayBuffer.isView(value)) binary += value.byteLength;
    else return value;
    return null;
  });
  return binary + json.length;
}
