import Dexie from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';

/** A database as one version wrote it: its indexes and every row, bytes as `{ "$blob": … }` or `{ "$uint32": … }`. */
export type FrozenExample = {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
};

/** Writes the example as its version did, and closes the database. */
export async function writeFrozen(engine: IDBFactory, name: string, example: FrozenExample): Promise<void> {
  const db = new Dexie(name, { indexedDB: engine, IDBKeyRange });
  db.version(example.version).stores(example.stores);
  for (const [table, rows] of Object.entries(example.rows)) await db.table(table).bulkPut(rows.map(thaw));
  db.close();
}

/** A row as JSON. */
export async function freeze(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { $blob: Buffer.from(await value.arrayBuffer()).toString('base64') };
  if (value instanceof Uint32Array) return { $uint32: [...value] };
  if (Array.isArray(value)) return Promise.all(value.map(freeze));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([key, item]) => [key, await freeze(item)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function thaw(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(thaw);
  if (typeof value !== 'object' || value === null) return value;
  if ('$blob' in value && typeof value.$blob === 'string')
    return new Blob([Buffer.from(value.$blob, 'base64')]);
  if ('$uint32' in value && Array.isArray(value.$uint32)) return Uint32Array.from(value.$uint32);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, thaw(item)]));
}
