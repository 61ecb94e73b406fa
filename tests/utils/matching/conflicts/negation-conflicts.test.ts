import { describe, expect, it } from 'vitest';
import { negationConflicts } from '~/utils/matching/conflicts/negation-conflicts';
import { compared } from '../../../fixtures/matching/compared';

const conflicts = (claim: string, statement: string) => negationConflicts(compared(claim, statement));

describe('negationConflicts', () => {
  it('finds that one side says it is not', () => {
    expect(conflicts('The pier is not safe', 'The pier is safe')).toEqual([
      { kind: 'negation', claim: 'not', statement: '' },
    ]);
    expect(conflicts('The pier is safe', 'The pier never was safe')).toHaveLength(1);
  });

  it('is content with one negation on either side, whatever its word', () => {
    expect(conflicts('The pier is not safe', 'The pier never was safe')).toEqual([]);
  });

  it('takes two against one for a conflict, and any against none', () => {
    expect(conflicts('The pier is not never safe', 'The pier is not safe')).toHaveLength(1);
    expect(conflicts('The pier is not safe nor open', 'The pier is safe and open')).toHaveLength(1);
  });

  it('does not look beyond the assertion that both are about', () => {
    expect(conflicts('Nobody paid; the old pier is safe', 'The old pier is safe')).toEqual([]);
  });
});
