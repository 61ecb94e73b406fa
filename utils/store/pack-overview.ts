import type { PackRow, PackSourceRow } from './rows';
import type { Store } from './store';

/** Shards looked at for a size: enough, since a pack's records are much alike. */
const SAMPLE = 8;

/** An installed pack with where it came from. */
export type PackOverview = {
  readonly row: PackRow;
  /** Null for the pack that comes with the extension. */
  readonly source: PackSourceRow | null;
  /** Its records as JSON, estimated from a few, and its index as it is. The browser may compress. */
  readonly bytes: number;
};

/** Every installed pack, by name. */
export async function packOverviews(store: Store): Promise<PackOverview[]> {
  const rows = await store.packs.toArray();
  const all = await Promise.all(
    rows.map(async (row) => ({
      row,
      source: (await store.packSources.get(row.id)) ?? null,
      bytes: await packBytes(store, row.installId),
    })),
  );
  return all.sort((a, b) => a.row.manifest.name.localeCompare(b.row.manifest.name));
}

async function packBytes({ shards, indexBlobs }: Store, installId: string): Promise<number> {
  const all = shards.where(':id').between([installId, 0], [installId, Number.POSITIVE_INFINITY]);
  const [count, sample, index] = await Promise.all([
    all.count(),
    all.clone().limit(SAMPLE).toArray(),
    indexBlobs.get(installId),
  ]);
  const sampled = sample.reduce((sum, { records }) => sum + JSON.stringify(records).length, 0);
  return Math.round((sampled / Math.max(sample.length, 1)) * count) + (index?.blob.size ?? 0);
}
