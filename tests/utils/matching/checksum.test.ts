import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumWords } from '~/utils/matching/checksum';

const words = fc.uint32Array({ maxLength: 40 });

describe('checksumWords', () => {
  it('changes with every word, wherever it stands', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 0x7fffffff }), (list, at, by) => {
        fc.pre(list.length > 0);
        const other = list.slice();
        const i = at % list.length;
        other[i] = (other[i] ?? 0) ^ by;
        expect(checksumWords(other)).not.toBe(checksumWords(list));
      }),
    );
  });

  it('changes with the order, within and across its lanes', () => {
    const sum = (...list: number[]) => checksumWords(Uint32Array.from(list));
    expect(sum(1, 2, 3, 4, 5)).not.toBe(sum(2, 1, 3, 4, 5));
    expect(sum(1, 2, 3, 4, 5, 6, 7, 8)).not.toBe(sum(5, 2, 3, 4, 1, 6, 7, 8));
  });

  it('is the one that stored indexes were written with', () => {
    expect(checksumWords(Uint32Array.of(1, 2, 3, 4, 5))).toBe(4098653673);
  });
});
