import { describe, expect, it } from 'vitest';
import { antonymConflicts } from '~/utils/matching/conflicts/antonym-conflicts';
import { compared } from '../../../fixtures/matching/compared';

const conflicts = (claim: string, statement: string) => antonymConflicts(compared(claim, statement));

describe('antonymConflicts', () => {
  it('finds a word where the other text has its opposite, in any form', () => {
    expect(conflicts('Fares at the pier increased again', 'Fares at the pier are decreasing')).toEqual([
      { kind: 'antonym', claim: 'increased', statement: 'decreasing' },
    ]);
    expect(conflicts('The harbour is closed', 'The harbour is open')).toHaveLength(1);
  });

  it('finds it from either side', () => {
    const one = conflicts('The pier lost money', 'The pier gained money');
    const other = conflicts('The pier gained money', 'The pier lost money');
    expect([one.length, other.length]).toEqual([1, 1]);
  });

  it('passes over words that both texts have', () => {
    expect(conflicts('Fares rise and fall with the tide', 'Fares fall and rise with the tide')).toEqual([]);
  });

  it('passes over words that are only different', () => {
    expect(conflicts('The harbour is closed', 'The harbour is blue')).toEqual([]);
  });
});
