/**
 * Records in a shard. A page asks for a few hundred records all over a pack, so a shard should be small to read;
 * each costs one write, so it should not be smaller. Measured with `bench/store.ts`.
 */
export const SHARD_SIZE = 64;

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
