/**
 * Records in a shard. A page may ask for hundreds of records all over a pack, so shards must be small to read; each
 * costs one write, so they must not be single. With 100,000 statements in Chromium (`bench/store.ts`), to install and
 * to read 400 records: 7 s and 0.1 s with 16, 5.5 s and 0.25 s with 64, 8 s and 1 s with 500.
 */
export const SHARD_SIZE = 16;

/** The shard that would hold `id`, given the first id of each; null when `id` sorts before all of them. */
export function shardOf(firstIds: readonly string[], id: string): number | null {
  let low = 0;
  let high = firstIds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const first = firstIds[middle];
    if (first !== undefined && first <= id) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
}

/** Where the record at a position of the pack's order stands. */
export function placeOf(position: number): { readonly shard: number; readonly offset: number } {
  return { shard: Math.floor(position / SHARD_SIZE), offset: position % SHARD_SIZE };
}
