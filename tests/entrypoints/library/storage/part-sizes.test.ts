import { expect, it } from 'vitest';
import { partSizes } from '~/entrypoints/library/storage/part-sizes';

it('puts tables together as people would name them, the largest first', () => {
  const sizes = partSizes([
    { table: 'shards', rows: 40, bytes: 9000 },
    { table: 'packs', rows: 2, bytes: 300 },
    { table: 'indexBlobs', rows: 3, bytes: 12_000 },
    { table: 'statements', rows: 7, bytes: 700 },
    { table: 'feedback', rows: 0, bytes: 0 },
    { table: 'meta', rows: 1, bytes: 40 },
  ]);
  expect(sizes).toEqual([
    { part: 'indexes', rows: null, bytes: 12_000 },
    { part: 'packs', rows: 2, bytes: 9300 },
    { part: 'statements', rows: 7, bytes: 700 },
    { part: 'other', rows: 1, bytes: 40 },
  ]);
});
