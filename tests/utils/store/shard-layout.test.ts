import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf, SHARD_SIZE, shardOf } from '~/utils/store/shard-layout';

it('finds the shard of every id, and none for what sorts before all', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), fc.string(), (ids, other) => {
      const sorted = [...ids].sort((a, b) => (a < b ? -1 : 1));
      const firstIds = sorted.filter((_, i) => i % SHARD_SIZE === 0);
      sorted.forEach((id, i) => {
        expect(shardOf(firstIds, id)).toBe(placeOf(i).shard);
      });
      const before = sorted[0] === undefined || other < sorted[0];
      expect(shardOf(firstIds, other) === null).toBe(before);
    }),
  );
});

it('counts places through the shards', () => {
  expect([0, SHARD_SIZE - 1, SHARD_SIZE].map(placeOf)).toEqual([
    { shard: 0, offset: 0 },
    { shard: 0, offset: SHARD_SIZE - 1 },
    { shard: 1, offset: 0 },
  ]);
});
