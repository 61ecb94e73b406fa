import { describe, expect, it } from 'vitest';
import { dateConflicts } from '~/utils/matching/conflicts/date-conflicts';
import { compared, type Side } from '../../../fixtures/matching/compared';

const conflicts = (claim: string, statement: string, side?: Side) =>
  dateConflicts(compared(claim, statement, side));

describe('dateConflicts', () => {
  it('finds other years and other days', () => {
    expect(conflicts('The pier opened in 2019', 'The pier opened in 2021')).toEqual([
      { kind: 'date', claim: '2019', statement: '2021' },
    ]);
    expect(conflicts('The pier opens on 3 May', 'The pier opens on 4 May')).toHaveLength(1);
  });

  it('is content with one date in common, and with none on one side', () => {
    expect(conflicts('The pier was shut in 2019 and 2020', 'The pier was shut in 2020')).toEqual([]);
    expect(conflicts('The pier opened', 'The pier opened in 2021')).toEqual([]);
  });

  it('rules out what was said after the page was written, with a day of grace', () => {
    const said = (saidOn: string) =>
      conflicts('The pier opened', 'The pier opened', { pageDate: '2023-05-03', statement: { saidOn } });
    expect(said('2023-05-05')).toEqual([{ kind: 'date', claim: '2023-05-03', statement: '2023-05-05' }]);
    expect(said('2023-05-04')).toEqual([]);
    expect(said('2023-05')).toEqual([]);
  });

  it('says nothing where a date is missing', () => {
    expect(conflicts('The pier opened', 'The pier opened', { pageDate: null })).toEqual([]);
    expect(conflicts('The pier opened', 'The pier opened', { statement: { saidOn: null } })).toEqual([]);
  });
});
