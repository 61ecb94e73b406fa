import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberConflicts, sharedNumbers } from '~/utils/matching/conflicts/number-conflicts';
import { compared } from '../../../fixtures/matching/compared';

const conflicts = (claim: string, statement: string) => numberConflicts(compared(claim, statement));

describe('numberConflicts', () => {
  it('finds another number of the same thing', () => {
    expect(conflicts('We built 40 boats', 'We built 50 boats')).toEqual([
      { kind: 'number', claim: '40', statement: '50' },
    ]);
  });

  it('lets newspapers round, a little', () => {
    expect(conflicts('We built 500 boats', 'We built 498 boats')).toEqual([]);
    expect(conflicts('We built 270 boats', 'We built 275 boats')).toHaveLength(1);
  });

  it('keeps counts of different things apart', () => {
    expect(conflicts('We built 40 boats', 'We built 50 piers')).toEqual([]);
  });

  it('reads words, signs and scales', () => {
    expect(conflicts('We paid $3bn', 'We paid three billion dollars')).toEqual([]);
    expect(conflicts('Half of the boats sank', '50 per cent of the boats sank')).toEqual([]);
    expect(conflicts('We paid £3bn', 'We paid €3bn')).toHaveLength(1);
  });

  it('looks for a rival that no other number of the claim agrees with', () => {
    expect(conflicts('We built 40 boats and then 50 boats', 'We built 50 boats')).toEqual([]);
  });

  it('leaves years to the dates', () => {
    expect(conflicts('The pier opened in 2019', 'The pier opened in 2021')).toEqual([]);
  });

  it('finds a conflict from either side, for any two counts of one thing', () => {
    const count = fc.integer({ min: 2, max: 3000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const one = conflicts(`We built ${a} boats`, `We built ${b} boats`).length;
        expect(conflicts(`We built ${b} boats`, `We built ${a} boats`)).toHaveLength(one);
        expect(one === 0).toBe(Math.abs(a - b) <= 0.01 * Math.max(a, b));
      }),
      { numRuns: 60 },
    );
  });
});

describe('sharedNumbers', () => {
  it('gives them as the claim has them', () => {
    expect(
      sharedNumbers(
        compared('In 2019 we built forty boats for $3bn', '40 boats, three billion dollars, 2019'),
      ),
    ).toEqual(['2019', 'forty', '3bn']);
  });
});
