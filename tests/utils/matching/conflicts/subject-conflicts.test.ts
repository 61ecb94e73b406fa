import { describe, expect, it } from 'vitest';
import { subjectConflicts } from '~/utils/matching/conflicts/subject-conflicts';
import { compared, type Side } from '../../../fixtures/matching/compared';

const conflicts = (claim: string, statement: string, side?: Side) =>
  subjectConflicts(compared(claim, statement, side));
const verbatim: Side = { statement: { wording: 'verbatim' } };

describe('subjectConflicts', () => {
  it('finds another person in two direct quotations', () => {
    expect(conflicts('You closed the old pier', 'I closed the old pier', verbatim)).toEqual([
      { kind: 'subject', claim: 'You', statement: 'I' },
    ]);
    expect(conflicts('They closed the old pier', 'We closed the old pier', verbatim)).toHaveLength(1);
  });

  it('knows that reported speech makes "he" of "I"', () => {
    expect(conflicts('He closed the old pier', 'I closed the old pier')).toEqual([]);
    expect(conflicts('You closed the old pier', 'I closed the old pier')).toHaveLength(1);
  });

  it('finds two names in turned order', () => {
    expect(conflicts('In 2019 Lund rammed Vik', 'In 2019 Vik rammed Lund')).toHaveLength(1);
  });

  it('knows that the passive voice turns them rightly', () => {
    expect(conflicts('In 2019 Vik was rammed by Lund', 'In 2019 Lund rammed Vik')).toEqual([]);
  });

  it('finds two words that change sides of a third', () => {
    expect(conflicts('Fishermen attacked the wardens', 'The wardens attacked fishermen')).toHaveLength(1);
  });

  it('finds a newcomer where the subject became the object', () => {
    expect(conflicts('Gulls attacked the wardens', 'The wardens attacked fishermen')).toHaveLength(1);
  });

  it('lets a share and a phrase of place move', () => {
    expect(
      conflicts(
        'In Norvik today, wardens, one in four, attacked fishermen',
        'One in 4 wardens attacked fishermen',
      ),
    ).toEqual([]);
    expect(
      conflicts('In Norvik today, gulls attacked wardens', 'The wardens attacked fishermen'),
    ).toHaveLength(1);
  });

  it('lets a phrase of time move', () => {
    expect(
      conflicts('In March the wardens attacked fishermen', 'The wardens attacked fishermen in March'),
    ).toEqual([]);
  });

  it('gives one reason at most, and none between a text and itself', () => {
    expect(
      conflicts('You said Lund rammed Vik', 'I said Vik rammed Lund', verbatim).length,
    ).toBeLessThanOrEqual(1);
    expect(conflicts('Lund said you rammed Vik', 'Lund said you rammed Vik', verbatim)).toEqual([]);
  });
});
