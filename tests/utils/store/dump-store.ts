import type { Store } from '~/utils/store/store';

/** Everything in the database by table, each row with its key, bytes and blobs as digits: two equal dumps are equal stores. */
export async function dumpStore({ db }: Store): Promise<Record<string, unknown>> {
  const tables = await Promise.all(
    db.tables.map(
      async (table) => [table.name, await Promise.all((await table.toArray()).map(plain))] as const,
    ),
  );
  return Object.fromEntries(tables);
}

async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { blob: [...new Uint8Array(await value.arrayBuffer())] };
  if (ArrayBuffer.isView(value)) return { bytes: JSON.stringify(value) };
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([key, item]) => [key, await plain(item)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
