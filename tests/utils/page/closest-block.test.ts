import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestBlock } from '~/utils/page/closest-block';

const TEXT = 'the ferry stops in winter\nthe ferry sails in winter\nbuses run at night';
const BLOCKS = [
  [0, 25],
  [26, 51],
  [52, 70],
] as const;

describe('closestBlock', () => {
  it('gives the block with the most words in common', () => {
    expect(closestBlock(TEXT, BLOCKS, 'The ferry sails all winter')).toEqual([26, 51]);
  });

  it('gives the earlier of two alike, and none that shares less than half', () => {
    expect(closestBlock(TEXT, BLOCKS, 'the ferry in winter')).toEqual([0, 25]);
    expect(closestBlock(TEXT, BLOCKS, 'trams and trains run late')).toBeNull();
    expect(closestBlock(TEXT, BLOCKS, '')).toBeNull();
  });

  it('counts a word as often as both sides have it', () => {
    expect(closestBlock('no no no no', [[0, 11]], 'no one came by')).toBeNull();
  });

  it('finds each block by its own words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BLOCKS), ([start, end]) => {
        expect(closestBlock(TEXT, BLOCKS, TEXT.slice(start, end))).toEqual([start, end]);
      }),
    );
  });
});
