import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barParts, SERIES, seriesIn } from '~/components/timeline/bar-series';
import type { Judged, TimelineBin } from '~/components/timeline/timeline-bins';
import { VERDICTS } from '~/utils/model/assessment';

const binOf = (counts: readonly (readonly [Judged, number])[]): TimelineBin => ({
  from: '2022-03',
  counts: new Map(counts),
  total: counts.reduce((sum, [, n]) => sum + n, 0),
});

describe('barParts', () => {
  it('sums verdicts of a family, from the foot up', () => {
    const bin = binOf([
      [null, 1],
      ['false', 2],
      ['mostly-false', 3],
      ['true', 4],
    ]);
    expect(barParts(bin)).toEqual([
      { series: 'true', count: 4, below: 0 },
      { series: 'false', count: 5, below: 4 },
      { series: 'none', count: 1, below: 9 },
    ]);
  });

  it('stacks parts without gaps up to the whole bar', () => {
    const row = fc.tuple(fc.constantFrom(null, ...VERDICTS), fc.nat(20));
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ([judged]) => judged }), (counts) => {
        const bin = binOf(counts);
        let top = 0;
        for (const { count, below } of barParts(bin)) {
          expect(count).toBeGreaterThan(0);
          expect(below).toBe(top);
          top += count;
        }
        expect(top).toBe(bin.total);
      }),
    );
  });
});

describe('seriesIn', () => {
  it('lists what occurs in the order of the bars', () => {
    const bins = [binOf([[null, 1]]), binOf([['contested', 1]]), binOf([['true', 0]])];
    expect(seriesIn(bins)).toEqual(['open', 'none']);
    expect(seriesIn([])).toEqual([]);
    expect(new Set(SERIES).size).toBe(SERIES.length);
  });
});
