import { describe, expect, it } from 'vitest';
import { MOST_FEATURES } from '~/utils/attribution/cue-features';
import { writeRelationFeatures } from '~/utils/attribution/syntax/relation-features';
import { forAnyDrafts, grammarOf, readText } from '../draft-fixtures';

const r = readText('Ek said so twice');
const features = (i: number, heads: readonly number[]): number[] => {
  const { classes } = grammarOf(r, [
    ['Ek', 'proper'],
    ['said', 'finite'],
  ]);
  const out = new Int32Array(MOST_FEATURES);
  return [...out.subarray(0, writeRelationFeatures(r, classes, Int32Array.from(heads), i, out))];
};

describe('writeRelationFeatures', () => {
  it('sees the head of the word, and the head of that one', () => {
    expect(features(2, [1, -1, 1, 1])).not.toEqual(features(2, [1, -1, 3, 1]));
    expect(features(3, [1, -1, 1, 2])).not.toEqual(features(3, [1, -1, 0, 2]));
  });

  it('does not see arcs that are not its own', () => {
    expect(features(0, [1, -1, 1, 1])).toEqual(features(0, [1, -1, 3, 2]));
  });

  it('writes the same number for every word of any tree, roots included', () => {
    forAnyDrafts((r, _, { classes, heads }) => {
      const out = new Int32Array(MOST_FEATURES);
      const counts = new Set<number>();
      for (let i = 0; i < r.count; i++) counts.add(writeRelationFeatures(r, classes, heads, i, out));
      expect(counts.size).toBe(1);
    });
  });
});
